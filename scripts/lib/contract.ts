import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { OpenApiDocument } from "../../packages/mock-engine/src/compile/document.ts";
import { prepare } from "../../packages/mock-engine/src/compile/prepare.ts";
import { repository } from "./providers.ts";

/** The two modules of a contract: its compiled checks, and the operations that use them. */
export interface ContractModules {
  readonly checks: string;
  readonly contract: string;
}

/**
 * Compiles a document ahead: checks as plain functions that need no schema compiler at run time.
 *
 * @param from - Where the mock engine's types are imported from.
 * @throws ContractError when a schema cannot be compiled or an example does not fit.
 */
export async function contractModules(document: object, file: string, from: string): Promise<ContractModules> {
  const { ajv, draft, nameOf, pointers } = prepare(document as OpenApiDocument, file); // a linted document
  const names = pointers.map(nameOf);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const type = `{ readonly [Name in ${names.map((name) => `"${name}"`).join(" | ")}]: Check }`;
  return {
    checks: `// @ts-nocheck: compiled by ajv\nimport type { Check } from "${from}";\n\n${await inline(code)}\n/** Compiled schemas. */\nexport const checks: ${type} = { ${names.join(", ")} };\n`,
    contract: `import type { Contract } from "${from}";\nimport { checks } from "./checks.ts";\n\n/** What requests and answers are held against. */\nexport const contract: Contract = ${literal({ file, operations: draft }, nameOf)};\n`,
  };
}

/** Puts what ajv's code would import from ajv itself into the code. */
export async function inline(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: repository("packages/mock-engine"), loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    minifySyntax: true,
    treeShaking: true,
    legalComments: "none",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  // The functions leave the module together, typed; esbuild's own names of them stay.
  return text.replace(/\nexport \{[^}]*\};?\n?$/, "\n").replace(/^\/\/ .*node_modules\/.*$/gm, "");
}

/** A value as TypeScript, with a reference to the compiled check where one belongs. */
function literal(value: unknown, nameOf: (pointer: string) => string): string {
  const names = new Map<string, string>();
  const text = JSON.stringify(
    value,
    (key, part: unknown) => {
      if (typeof part !== "object" || part === null || !("checkAt" in part) || key !== "check") return part;
      const mark = `@@${nameOf(String(part.checkAt))}@@`;
      names.set(mark, `checks.${nameOf(String(part.checkAt))}`);
      return mark;
    },
    2,
  );
  return text.replace(/"(@@check\d+@@)"/g, (whole, mark: string) => names.get(mark) ?? whole);
}
