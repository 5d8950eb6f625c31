import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createChathubMock } from "@partnerkit/mock-chathub";
import { beforeAll, describe, expect, it } from "vitest";
import { repository } from "../lib/providers.ts";
import { openWorkshop } from "../lib/source-examples/execute.ts";
import { extract } from "../lib/source-examples/extract.ts";
import { readPages, recognise } from "../lib/source-examples/pages.ts";
import { runPages } from "../lib/source-examples/run.ts";
import { missingFor } from "../lib/source-examples/tools.ts";
import type { Kind } from "../lib/source-examples/types.ts";
import { defaultMocks, type Servable, startWorld } from "../lib/source-examples/world.ts";

const slow = 60_000;
const pages = repository("scripts/test/fixtures/source-pages");

const extracted = async (file: string) => extract((await readFile(join(pages, file), "utf8")).split("\n"));

interface Run {
  readonly exitCode: number | null;
  readonly lines: readonly string[];
}

function script(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [repository("scripts/source-examples.ts"), ...args], { env: { ...process.env, ...environment } });
    let output = "";
    child.stdout.on("data", (text: Buffer) => (output += text.toString()));
    child.stderr.on("data", (text: Buffer) => (output += text.toString()));
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, lines: output.split("\n") }));
  });
}

describe("taking a page apart", () => {
  it("takes commands whole, over backslashes, quotes and a blank line in their JSON", async () => {
    const { examples } = await extracted("etelecom.txt");
    expect(examples.map(({ line, endLine }) => [line, endLine])).toEqual([
      [12, 15],
      [23, 32],
      [37, 43],
      [50, 53],
    ]);
  });

  it("ends a command with an unclosed quote where its backslashes end (ET-3)", async () => {
    const { examples } = await extracted("etelecom.txt");
    expect(examples[0]?.text).toMatch(/^curl --location '[^']+\\\n[\s\S]+-d '\{\}'$/);
  });

  it("separates commands that follow each other without a blank line", async () => {
    const { examples } = await extracted("its.txt");
    expect(examples.map(({ line, endLine }) => [line, endLine])).toEqual([
      [4, 10],
      [12, 18],
      [20, 26],
      [28, 31],
    ]);
  });

  it("does not take words for code that lost the space between them (ET-19)", async () => {
    const { mentions } = await extracted("etelecom.txt");
    expect(mentions).toEqual([{ line: 8, missed: false }]);
  });

  it("notices a command that it cannot take", async () => {
    const { mentions } = await extracted("not-taken/chathub.txt");
    expect(mentions).toEqual([{ line: 7, missed: true }]);
  });

  it("takes programs whole, blank lines included, and stops before the prose", async () => {
    const programs = (await extracted("chathub.txt")).examples.filter(({ kind }) => kind !== "curl");
    expect(programs.map(({ kind, line, endLine }) => [kind, line, endLine])).toEqual([
      ["python", 28, 48],
      ["javascript", 52, 68],
      ["php", 72, 92],
    ]);
  });

  it("keeps code without its library, HTML and request lines apart as fragments", async () => {
    expect((await extracted("chathub.txt")).fragments).toEqual([{ what: "javascript fragment", line: 96, endLine: 102 }]);
    expect((await extracted("sense-sphere.txt")).fragments.map(({ what, line, endLine }) => [what, line, endLine])).toEqual([
      ["request line", 2, 2],
      ["javascript fragment", 4, 8],
      ["html fragment", 10, 12],
    ]);
  });

  it("recognises a page by what is in it", () => {
    expect(recognise("GET /api/partner/system-info/")).toBe("sense-sphere");
    expect(recognise("POST https://chatapi.smsbat.com/api/operator/get-token")).toBe("chathub");
    expect(recognise("eTelecom: $BASE_URL.Misc/CurrentAccount")).toBe("etelecom");
    expect(recognise("ITS: $BASE_URL.Shop/AuthorizeShop")).toBe("its");
    expect(recognise("curl https://example.com/")).toBeUndefined();
  });
});

/** Variables of the caller that must not answer for those that a page forgets to export. */
const caller = { BASE_URL: "http://127.0.0.1:9", SHOP_KEY: "callers-key", https_proxy: "http://127.0.0.1:9" };
let run: Run;

beforeAll(async () => {
  run = await script([pages], caller);
}, slow);

const linesAt = (place: string): readonly string[] => run.lines.filter((line) => line.startsWith(`ok   ${place} `));
const linesOf = (kind: Kind): readonly string[] => run.lines.filter((line) => line.includes(` ${kind}, `));

describe("running the commands of a folder", () => {
  it("exits with 0, and counts what it did", () => {
    expect(run.lines.filter((line) => line.startsWith("FAIL"))).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.lines.join("\n")).toContain("4 pages, 16 examples (13 curl, 1 javascript, 1 python, 1 php), 5 fragments listed");
  });

  it("says for a good command what was changed and that the documented answer came back", () => {
    expect(linesAt("chathub:5")).toEqual([
      expect.stringMatching(
        /curl, as written \| changed: host; login; password \| mended: nothing \| came back: 200 "eyJ…" \| the documented answer/,
      ),
    ]);
  });

  it("lists fragments without running them", () => {
    expect(run.lines).toContain("not run sense-sphere:4-8 | javascript fragment: a fragment, not a program");
  });

  it("shows that BASE_URL is unset where the page exports API_HOST (ET-2)", () => {
    expect(linesAt("etelecom:23")[0]).toMatch(/as written .*BASE_URL: unbound variable.*not the documented answer, as expected/);
  });

  it("shows that the unclosed quote is a syntax error, and that single quotes stop the variable (ET-3)", () => {
    const [asWritten, singleQuotes, , mended] = linesAt("etelecom:12");
    expect(asWritten).toMatch(/no answer, exit code 2, .*unexpected EOF/);
    expect(singleQuotes).toMatch(/no answer, exit code \d+, curl: \(\d+\)/);
    expect(mended).toMatch(/mended: ET-3 .*; ET-3 .*; ET-2 .*came back: 200/);
  });

  it("shows that the missing comma is answered 400 (ET-4)", () => {
    expect(linesAt("its:4")[0]).toMatch(/as written .*came back: 400/);
  });

  it("shows that a first connection with a shop_id is answered 403, and without one 200 (ET-5)", () => {
    const [, withComma, mended] = linesAt("its:4");
    expect(withComma).toMatch(/mended: ET-4 [^;|]* \| came back: 403 .*permission_denied/);
    expect(mended).toMatch(/mended: ET-4 .*; ET-5 .*came back: 200 .*"shop_request".*"expires_in":900/);
  });

  it("shows that a callback address with a shop_id comes back with two (ET-7, ET-8)", () => {
    expect(linesAt("etelecom:23")[1]).toMatch(/mended but for ET-7 .*two shop_id/);
    expect(linesAt("etelecom:23")[2]).toMatch(/mended: ET-2 .*; ET-7 .*the shop comes back with one shop_id/);
  });

  it("shows that CurrentShop is refused until SHOP_KEY is exported, and takes the key of the answer before (ET-12)", () => {
    const [, refused, mended] = linesAt("etelecom:50");
    expect(refused).toMatch(/came back: 401/);
    expect(mended).toMatch(/changed: .*shop key \| mended: .*ET-12 .*came back: 200 \{"id":"1052570182707778180"/);
  });

  it("gets the shop key of a linked shop, without an expiry (ET-14)", () => {
    expect(linesAt("its:20")).toEqual([expect.stringMatching(/as written .*"shop_key".*"expires_in":-1.*the documented answer/)]);
  });

  it("shows that a hard-coded expiresAt is refused (CH-5)", () => {
    expect(linesAt("chathub:13")[0]).toMatch(/as written .*came back: 400 .*expiresAt/);
    expect(linesAt("chathub:13")[1]).toMatch(/CH-5 .*came back: 200 "eyJ…" .* 12\.0 h from now/);
  });

  it("shows that an operator token cannot list operators, and a company token with organizationId can (CH-14)", () => {
    expect(linesAt("chathub:18")[0]).toMatch(/as written .*came back: 403/);
    expect(linesAt("chathub:18")[1]).toMatch(/CH-14 .*came back: 200 \[\{"id":123/);
  });
});

/** A test of a program, where this machine has its language; where it has not, a local run says so and leaves it out. */
async function withLanguage(kind: Kind): Promise<typeof it> {
  const missing = await missingFor(kind);
  if (!missing || process.env.CI === "true") return it;
  console.warn(`[partnerkit] left out: tests of the ${kind} example, for want of ${missing.name}; get it with: ${missing.get}`);
  return it.skip as typeof it; // the same calls, without the run
}

const itInPython = await withLanguage("python");
const itInJavascript = await withLanguage("javascript");
const itInPhp = await withLanguage("php");

describe("running the programs of a page", () => {
  const refused = /^ok .* as written .*operator\/get-token 400 .*24 hours.* 720\.0 h from now.*exit code 1, .*400/;
  const passes = /^ok .*, mended .*CH-1 .* 12\.0 h from now.*printed "valid: (?:True|true|Yes)".*the documented answer/;

  itInPython("shows that 30 days are refused and 12 hours pass, in Python (CH-1)", () => {
    const lines = linesOf("python");
    expect(lines[0]).toMatch(refused);
    expect(lines[2]).toMatch(passes);
  });

  itInPython("shows that reading valid ends in a KeyError after good answers (CH-2)", () => {
    expect(linesOf("python")[1]).toMatch(/^ok .*mended but for CH-2 .*"isValid":true.*KeyError: 'valid'/);
  });

  itInPython("shows that expiresAt may have microseconds (CH-7)", () => {
    expect(linesOf("python")[2]).toMatch(/operator\/get-token 200 .*expiresAt [^,]*\.\d{6}Z/);
  });

  itInJavascript("shows that 30 days are refused and 12 hours pass, in JavaScript (CH-1)", () => {
    const lines = linesOf("javascript");
    expect(lines[0]).toMatch(refused);
    expect(lines[1]).toMatch(passes);
  });

  itInPhp("shows that PHP takes the refusal of 30 days for a token and says No, and that 12 hours pass (CH-1, CH-8)", () => {
    const lines = linesOf("php");
    expect(lines[0]).toMatch(/^ok .* as written .*24 hours.* 720\.0 h from now.*validate-token 400 .*printed "valid: No"/);
    expect(lines[1]).toMatch(passes);
  });

  itInPhp("shows that PHP in Vietnam asks for 27 hours instead of 20, until it writes UTC (CH-6)", () => {
    const lines = linesOf("php");
    expect(lines[2]).toMatch(/^ok .*local time .* 400 .* 27\.0 h from now/);
    expect(lines[3]).toMatch(/^ok .*CH-6 .* 20\.0 h from now.*printed "valid: Yes"/);
  });
});

describe("failing", { timeout: slow }, () => {
  it("names page and line of an example whose documented answer does not come back", async () => {
    const { exitCode, lines } = await script([join(pages, "wrong-answer")]);
    expect(exitCode).toBe(1);
    expect(lines.filter((line) => line.startsWith("FAIL"))).toEqual([
      expect.stringMatching(/^FAIL its:12 curl, as written .*came back: 403 .*expected status 200; wanted 200 type=shop_key/),
    ]);
  });

  it("names a line that reads like code and was not taken", async () => {
    const { exitCode, lines } = await script([join(pages, "not-taken")]);
    expect(exitCode).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^FAIL chathub:7 /));
  });

  it("names a page of no known provider", async () => {
    const { exitCode, lines } = await script([join(pages, "no-provider")]);
    expect(exitCode).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^FAIL page\.txt /));
  });

  it("does not pass a folder without a single example", async () => {
    expect((await script([join(pages, "prose")])).exitCode).toBe(1);
  });

  it("asks for a folder", async () => {
    expect((await script([])).exitCode).toBe(2);
  });

  it("notices a mock whose operator list takes an operator token (CH-14)", async () => {
    const failures = await failuresAgainst({ chathub: createChathubMock({ switches: { operatorListToken: "operator" } }) });
    expect(failures).toEqual([
      expect.stringMatching(/^FAIL chathub:18 curl, as written .*expected status 403/),
      expect.stringMatching(/^FAIL chathub:18 curl, mended .*came back: 403 .*expected status 200/),
    ]);
  });

  it("notices a mock that does not send its token as a JSON string, and says what is missing after it (CH-3)", async () => {
    const failures = await failuresAgainst({ chathub: createChathubMock({ switches: { tokenBody: "object" } }) });
    expect(failures[0]).toMatch(/^FAIL chathub:5 curl, as written .*expected a JSON string/);
    expect(failures[1]).toBe("FAIL chathub:9 curl | no companyToken: no example before this one brought it");
  });
});

/** Runs the commands of the fixture pages against mocks of which some are replaced, and keeps the failures. */
async function failuresAgainst(replaced: Readonly<Record<string, Servable>>): Promise<string[]> {
  const lines: string[] = [];
  const world = await startWorld({ ...defaultMocks(), ...replaced });
  const workshop = await openWorkshop();
  try {
    const { pages: found } = await readPages(pages);
    const commandsOnly = found.map((page) => ({ ...page, lines: page.lines.slice(0, page.lines.indexOf("Python") + 1 || undefined) }));
    await runPages(commandsOnly, { world, workshop, say: (line) => lines.push(line), strict: true });
  } finally {
    await workshop.close();
    await world.close();
  }
  return lines.filter((line) => line.startsWith("FAIL"));
}

describe("the machine", { timeout: slow }, () => {
  /** Runs the script where nothing but these programs can be found. */
  async function withOnly(programs: readonly string[], environment: Readonly<Record<string, string>>): Promise<Run> {
    const folder = await mkdtemp(join(tmpdir(), "partnerkit-path-"));
    try {
      for (const program of programs) await symlink(await whereIs(program), join(folder, program));
      return await script([pages], { PATH: folder, ...environment });
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it("may lack a program: its examples are left out, by name, with the way to get it", async () => {
    const { exitCode, lines } = await withOnly(["bash", "curl"], { CI: "" });
    expect(lines).toContain("left out chathub:28 python | python3 is missing on this machine; get it with: apt-get install python3");
    expect(lines).toContain("left out chathub:72 php | php is missing on this machine; get it with: apt-get install php-cli");
    expect(exitCode).toBe(0);
  });

  it("may lack no program in CI", async () => {
    const { exitCode, lines } = await withOnly(["bash", "curl"], { CI: "true" });
    expect(lines).toContainEqual(expect.stringMatching(/^FAIL chathub:28 python \| python3 is missing/));
    expect(exitCode).toBe(1);
  });

  it.each<[Kind, string]>([
    ["curl", "curl http://192.0.2.1/"],
    ["javascript", "require('axios').get('http://192.0.2.1/').catch((error) => { console.error(error.message); process.exitCode = 1; });"],
  ])("cannot be left by a %s example: what is not loopback goes nowhere", async (kind, text) => {
    const workshop = await openWorkshop();
    try {
      const { exitCode, stderr } = await workshop.run({ kind, text });
      expect(exitCode).not.toBe(0);
      expect(stderr).toMatch(/127\.0\.0\.1/);
    } finally {
      await workshop.close();
    }
  });
});

async function whereIs(program: string): Promise<string> {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, program);
    if (await readFile(path).catch(() => undefined)) return path;
  }
  throw new Error(`${program} is not on this machine`);
}
