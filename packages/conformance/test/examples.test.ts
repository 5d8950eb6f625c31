import { execFile } from "node:child_process";
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock } from "@partnerkit/mock-etelecom";
import { createItsMock } from "@partnerkit/mock-its";
import { createSenseSphereMock } from "@partnerkit/mock-sense-sphere";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "../../../scripts/lib/providers.ts";

const run = promisify(execFile);
// Inside the package, so that the examples find what it depends on.
const folder = repository("packages/conformance/.examples");

/** The TypeScript blocks of a Markdown text or of the comments in a source file. */
function blocks(text: string): string[] {
  const plain = text.replace(/^ \* ?/gm, "");
  return [...plain.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
}

interface Example {
  readonly from: string;
  readonly code: string;
}

async function examplesOf(pattern: string): Promise<Example[]> {
  const found: Example[] = [];
  for await (const file of glob(pattern, { cwd: repository("") })) {
    if (file.includes("node_modules") || file.includes("/dist/")) continue;
    found.push(...blocks(await readFile(repository(file), "utf8")).map((code, index) => ({ from: `${file} (${index + 1})`, code })));
  }
  return found;
}

const readmes = [...(await examplesOf("README.md")), ...(await examplesOf("README.vi.md"))];
const guides = [
  ...(await examplesOf("packages/transport/README.md")),
  ...(await examplesOf("packages/auth/README.md")),
  ...(await examplesOf("packages/mock-engine/README.md")),
  ...(await examplesOf("packages/mocks/*/README.md")),
];
const docstrings = await examplesOf("packages/**/src/**/*.ts");

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("examples compile", () => {
  it("in both READMEs, in the guides and in every docstring", async () => {
    expect(readmes.length).toBe(12);
    expect(guides.length).toBe(13);
    expect(docstrings.length).toBeGreaterThanOrEqual(8);
    const names = await Promise.all(
      [...readmes, ...guides, ...docstrings].map(async ({ from, code }, index) => {
        await writeFile(`${folder}/example${index}.ts`, `// ${from}\n${code}\nexport {};\n`);
        return `example${index}.ts`;
      }),
    );
    const config = {
      extends: "../../../tsconfig.base.json",
      compilerOptions: { types: ["node"], declaration: false, isolatedDeclarations: false },
      files: names,
    };
    await writeFile(`${folder}/tsconfig.json`, JSON.stringify(config));
    const tsc = repository("node_modules/.bin/tsc");
    const { stdout } = await run(tsc, ["-p", `${folder}/tsconfig.json`]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  }, 60_000);

  it("and are the same code in both READMEs, but for words", () => {
    const bare = (code: string): string =>
      code
        .replace(/"[^"]*[^\x20-\x7e][^"]*"|`[^`]*`|\/\/.*|\s*"(is on|is off|Operator|Connected:|Send[^"]*|Log in at)"/g, "")
        .replace(/"[^"]*"/g, "");
    const [english, vietnamese] = [readmes.slice(0, 6), readmes.slice(6)].map((side) =>
      side.map(({ code }) => bare(code).replaceAll(/\s+/g, "")),
    );
    expect(vietnamese).toEqual(english);
  });
});

/** What each example of a README prints, in their order: eTelecom, ITS, ChatHub, Sense Sphere, two tests. */
const printed = [
  /(Connected|Đã kết nối): Cửa hàng Hoa Sen/,
  /900 .*\/login\?token=request%3A/,
  /(Operator 123 is in|Nhân viên vận hành 123 đã đăng nhập)/,
  /partner_key=demo-partner[\s\S]*Trợ lý chăm sóc khách hàng (is on|đang bật)/,
  /isValid: false, error: 'Invalid token'/,
  /shop\.example\.com\/partner\/callback\?token=[\s\S]*'fault', 'accepted'/,
];

describe("the READMEs' and guides' examples run against the mocks", () => {
  it.each([
    ...readmes.map((example, position) => ({ ...example, prints: printed[position % printed.length] ?? /./ })),
    ...guides.map((example) => ({ ...example, prints: /./ })),
  ])("$from", async ({ code, prints }) => {
    const mocks = [createSenseSphereMock(), createItsMock(), createEtelecomMock(), createChathubMock()];
    const servers = await Promise.all(mocks.map((mock) => mock.listen()));
    const local = code.replaceAll(
      /http:\/\/127\.0\.0\.1:(401[0-3])(?!\d)/g,
      (address, port) => servers[Number(port) - 4010]?.origin ?? address,
    );
    const file = `${folder}/run-${crypto.randomUUID()}.ts`;
    await writeFile(file, local);
    const { stdout, stderr } = await run(process.execPath, [file]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(prints);
    await Promise.all(servers.map(({ close }) => close()));
  });
});
