import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = new URL("../../", import.meta.url);
const files = globSync(".github/workflows/*.yml", { cwd: root });
const workflowOf = (file: string): Workflow => parse(readFileSync(new URL(file, root), "utf8")) as Workflow; // our own files

describe.each(files)("%s", (file) => {
  const { jobs, permissions } = workflowOf(file);

  it("names each action by its commit, and starts with no right but to read", () => {
    const actions = Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ uses = [] }) => uses));
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(permissions).toEqual({ contents: "read" });
  });
});

it("publishes the site of a commit only when its tests have passed", () => {
  const { jobs } = workflowOf(".github/workflows/docs.yml");
  const tests = workflowOf(jobs["test"]?.uses?.replace("./", "") ?? "").jobs["test"]?.steps ?? [];
  expect(jobs["deploy"]?.needs).toContain("test");
  expect(tests.map(({ run }) => run)).toContain(".ci/run");
});
