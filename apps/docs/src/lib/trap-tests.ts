import { globSync, readFileSync } from "node:fs";
import { repository } from "./repository.ts";

/** A test that settles a trap. */
export interface SettlingTest {
  /** Path of its file in the repository. */
  readonly file: string;
  /** Its title, as it is written. */
  readonly title: string;
}

const places = [
  "packages/*/test/**/*.ts",
  "packages/*/*/test/**/*.ts",
  "specs/test/**/*.ts",
  "scripts/test/**/*.ts",
  "apps/*/test/**/*.ts",
];

let found: ReadonlyMap<string, readonly SettlingTest[]> | undefined;

/** The tests whose titles carry a trap's id, by that id. */
export function settlingTests(): ReadonlyMap<string, readonly SettlingTest[]> {
  found ??= new Map(Object.entries(Object.groupBy(titles(), ({ id }) => id)).map(([id, tests = []]) => [id, tests]));
  return found;
}

function titles(): (SettlingTest & { readonly id: string })[] {
  return globSync(places, { cwd: repository("") })
    .filter((file) => !file.includes("node_modules"))
    .toSorted()
    .flatMap((file) => titlesIn(readFileSync(repository(file), "utf8")).map((title) => ({ file, title })))
    .flatMap(({ file, title }) => [...new Set(title.match(/\b(?:SS|ET|CH)-[1-9]\d*/g))].map((id) => ({ id, file, title })));
}

/** The titles of tests in a source, without looking at what is only mentioned in bodies. */
function titlesIn(source: string): string[] {
  const calls = source.matchAll(/^\s*(?:it|test|describe)\b[^\n]*?\(\s*(["'`])((?:\\.|(?!\1).)+)\1/gm);
  return [...calls].map(([, , title = ""]) => title);
}
