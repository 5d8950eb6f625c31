import { globSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { postgresProgram, postgresServer } from "../../../packages/auth/test/support/postgres-server.ts";
import { redisProgram, redisServer } from "../../../packages/auth/test/support/redis-server.ts";
import { needProgram } from "../../../scripts/lib/programs.ts";
import { locales } from "../src/lib/locale.ts";
import { repository } from "../src/lib/repository.ts";
import { sampleFile, sampleNames, sampleOf } from "../src/lib/samples.ts";
import { built, codeOf } from "./support/dist.ts";
import {
  emptyFolder,
  freePort,
  programsWithoutRegistry,
  type Ran,
  type SampleFolder,
  sampleFolder,
  shell,
  writeSamples,
} from "./support/sample-folder.ts";

const python = needProgram("The Python samples", "apt-get install python3", "python3");
const php = needProgram("The PHP samples", "apt-get install php-cli php-curl", "php");

const key = Buffer.alloc(32, 7).toString("base64");
const newKey = Buffer.alloc(32, 8).toString("base64");
const guides = globSync("**/*.mdx", { cwd: repository("apps/docs/src/content/docs") }).toSorted();
const guide = (path: string): string => readFileSync(repository(`apps/docs/src/content/docs/${path}`), "utf8");
const shownIn = (text: string): string[] => [...text.matchAll(/<Sample name="([^"]+)"/g)].map(([, name = ""]) => name);

/** How each sample is run, and what it must print. Those that are imported by another are run with it. */
const plan: Readonly<Record<string, (folder: SampleFolder) => Promise<unknown>>> = {
  "start.sh": (folder) => asksNpm(folder, "start.sh", ["npm ci", "npm start"]),
  "pack.sh": (folder) => asksNpm(folder, "pack.sh", ["npm run build", "npm pack -w @partnerkit/transport -w @partnerkit/etelecom"]),
  "first-call.sh": (folder) => prints(folder.run("bash", ["first-call.sh"]), /"type":\s*"shop_key"/),
  "first-call.ts": (folder) => prints(folder.run("node", ["first-call.ts"]), /(Đã kết nối|Connected): Cửa hàng Hoa Sen/),
  "first-chathub.ts": (folder) => prints(folder.run("node", ["first-chathub.ts"]), /isValid: true/),
  "in-process.test.ts": passes,
  "clock.test.ts": passes,
  "faults.test.ts": passes,
  "control.sh": async (folder) => {
    await prints(folder.run("bash", ["-e", "control.sh"]), /"now"[\s\S]*"proxy"/);
    await fetch(`${folder.origins[2]}/__mock/reset`, { method: "POST" });
  },
  "session.sh": (folder) => prints(folder.run("bash", ["-e", "session.sh"]), /\/__mock\/s\/[\w-]+\/v1\/partner/),
  "mocks.sh": async (folder) => {
    const script = `${readFileSync(`${folder.path}/mocks.sh`, "utf8")}\nsleep 3`;
    const ports = [String(await freePort()), String(await freePort())];
    const own = script.replace("--port 4012", `--port ${ports[0]}`).replace("--port 4013", `--port ${ports[1]}`);
    const { stdout } = await shell(folder.path, own, { PATH: programsWithoutRegistry(folder.path) });
    const ready = stdout
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => (JSON.parse(line) as { provider: string }).provider);
    expect(ready.toSorted()).toEqual(["chathub", "etelecom"]);
  },
  "test_shop.py": async (folder) => {
    if (python === undefined) return;
    await prints(folder.run(python, ["test_shop.py"], { ETELECOM_BASE_URL: `${folder.origins[2]}/v1/partner` }), /Ran 2 tests[\s\S]*OK/);
  },
  "test_chathub.php": async (folder) => {
    if (php === undefined) return;
    const args = ["-d", "zend.assertions=1", "-d", "assert.exception=1", "test_chathub.php"];
    await prints(folder.run(php, args, { CHATHUB_BASE_URL: `${folder.origins[3]}` }), /^ok$/m);
  },
  "partner-tests.yaml": workflow,
  "auth.ts": connects,
  "sessions.ts": connects,
  "routes.ts": connects,
  "use.ts": connects,
  "approve.ts": connects,
  "express.ts": connects,
  "import.ts": connects,
  "key.sh": async (folder) => {
    const { stdout } = await folder.run("bash", ["key.sh"]);
    expect(Buffer.from(stdout.trim(), "base64").length).toBe(32);
  },
  "store-sqlite.ts": (folder) => prints(folder.run("node", ["drive-store.ts", "store-sqlite.ts"], { PARTNERKIT_KEY: key }), /sqlite/),
  "rotate.ts": async (folder) => {
    await prints(folder.run("node", ["drive-store.ts", "store-sqlite.ts"], { PARTNERKIT_KEY: key }), /sqlite/);
    const rotated = folder.run("node", ["rotate.ts"], { PARTNERKIT_KEY: key, PARTNERKIT_KEY_NEW: newKey });
    await prints(rotated, /resealed: [1-9]\d*, unreadable: \[\]/);
  },
  "store-postgres.ts": (folder) =>
    withPostgres(async (url) => {
      await prints(folder.run("node", ["drive-store.ts", "store-postgres.ts"], { PARTNERKIT_KEY: key, DATABASE_URL: url }), /postgres/);
    }),
  "migrate-postgres.ts": (folder) =>
    withPostgres(async (url) => {
      expect(await folder.run("node", ["migrate-postgres.ts"], { DATABASE_URL: url })).toMatchObject({ code: 0, stderr: "" });
    }),
  "production.ts": production,
  "production.env": production,
  "store-redis.ts": async (folder) => {
    if (redisProgram === undefined) return;
    const server = await redisServer(redisProgram);
    await server.start();
    try {
      const REDIS_URL = `redis://127.0.0.1:${server.port}`;
      await prints(folder.run("node", ["drive-store.ts", "store-redis.ts"], { PARTNERKIT_KEY: key, REDIS_URL }), /redis/);
    } finally {
      await server.end("SIGKILL");
    }
  },
  "errors.ts": (folder) => prints(folder.run("node", ["drive-errors.ts"]), /(kết nối lại|connect again)\n.* 2000 ms\n.*: missing_option/),
  "narrow.ts": (folder) => prints(folder.run("node", ["narrow.ts"]), /shop_not_linked\n\{[\s\S]*reason/),
  "no-secret.ts": async (folder) => {
    const { stdout } = await prints(folder.run("node", ["no-secret.ts"]), /\[partnerkit\] sense-sphere[\s\S]*\nfalse\n$/);
    expect(stdout).not.toContain("a-token-that-nobody-may-see");
  },
  // Hand-written calls fail, each in the way that the guide says.
  "before-etelecom.ts": (folder) => prints(folder.run("node", ["before-etelecom.ts"]), /^404 undefined/),
  "before-chathub.ts": (folder) => prints(folder.run("node", ["before-chathub.ts"]), /^true 401/),
  "before-sense-sphere.ts": (folder) => prints(folder.run("node", ["before-sense-sphere.ts"]), /^undefined$/m),
  "after-etelecom.ts": (folder) => prints(folder.run("node", ["after-etelecom.ts"]), /^true -1/),
  "after-chathub.ts": (folder) => prints(folder.run("node", ["after-chathub.ts"]), /^3$/m),
  "after-sense-sphere.ts": (folder) => prints(folder.run("node", ["after-sense-sphere.ts"]), /^401 token_refused/),
};

async function prints(running: Promise<Ran>, wanted: RegExp): Promise<Ran> {
  const ran = await running;
  expect(ran.code, ran.stderr + ran.stdout).toBe(0);
  expect(ran.stdout + (wanted.source.includes("Ran ") ? ran.stderr : "")).toMatch(wanted);
  return ran;
}

/** A sample that is a test of Node's own runner. */
async function passes(folder: SampleFolder): Promise<void> {
  for (const name of ["in-process.test.ts", "clock.test.ts", "faults.test.ts"]) {
    await prints(folder.run("node", [name]), /pass 1\n/);
  }
}

/** npm is not let loose here; what it would be asked to do must be there. */
async function asksNpm(folder: SampleFolder, name: string, asked: readonly string[]): Promise<void> {
  const { code, stdout } = await folder.run("bash", [name], { PATH: programsWithoutRegistry(folder.path) });
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toEqual(asked);
  const { scripts } = JSON.parse(readFileSync(repository("package.json"), "utf8")) as { scripts: Record<string, string> };
  expect(scripts).toMatchObject({ start: expect.any(String), build: expect.any(String) });
}

async function connects(folder: SampleFolder): Promise<void> {
  const environment = { PARTNERKIT_KEY: key, MOCK_ETELECOM: `${folder.origins[2]}` };
  await prints(folder.run("node", ["drive-connect.ts"], environment), /^connected$/m);
}

async function withPostgres(use: (url: string) => Promise<void>): Promise<void> {
  if (postgresProgram === undefined) return;
  const server = await postgresServer(postgresProgram);
  await server.start();
  const { host, port, user, database } = server.connection;
  try {
    await use(`postgres://${user}@${host}:${port}/${database}`);
  } finally {
    await server.end("SIGKILL");
  }
}

/** The settings of the guide, secrets filled in, are all that the code of the guide needs. */
async function production(folder: SampleFolder): Promise<void> {
  await withPostgres(async (url) => {
    const lines = sampleFile("production.env")
      .trim()
      .split("\n")
      .map((line) => line.split("=") as [string, string]);
    const settings = Object.fromEntries(lines.map(([name, value]) => [name, value === "…" ? "as-issued" : value]));
    const environment = { ...settings, DATABASE_URL: url, PARTNERKIT_KEY: key };
    await prints(folder.run("node", ["drive-production.ts"], environment), /^in production$/m);
  });
}

/** Runs the steps of the workflow in their order, as one machine would. */
async function workflow(folder: SampleFolder): Promise<void> {
  const text = sampleFile("partner-tests.yaml");
  const ports = { 4012: await freePort(), 4013: await freePort() };
  const own = text.replaceAll("4012", `${ports[4012]}`).replaceAll("4013", `${ports[4013]}`);
  const { jobs } = parse(own) as { jobs: { test: { env: Record<string, string>; steps: { run?: string; uses?: string }[] } } };
  const steps = jobs.test.steps.flatMap(({ run = "" }) => run);
  const ran = await shell(folder.path, steps.join("\n"), { ...jobs.test.env, PATH: programsWithoutRegistry(folder.path) });
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stdout).toContain("npm install --no-save ./vendor/partnerkit-*.tgz");
  expect(ran.stdout).toMatch(/^ok$/m);
  expect(ran.stderr).toMatch(/Ran 2 tests/);
}

describe("the guides", () => {
  it("have no code of their own, and show the same samples in both languages", () => {
    const vietnamese = guides.filter((path) => !path.startsWith("en/"));
    expect(vietnamese.length).toBe(9);
    for (const path of vietnamese) {
      expect(guides, path).toContain(`en/${path}`);
      for (const text of [guide(path), guide(`en/${path}`)]) expect(text, path).not.toContain("```");
      expect(shownIn(guide(`en/${path}`)), path).toEqual(shownIn(guide(path)));
    }
  });

  it("show every sample, and every sample is run", () => {
    const shown = new Set(guides.flatMap((path) => shownIn(guide(path))));
    expect([...shown].toSorted()).toEqual(sampleNames());
    expect(Object.keys(plan).toSorted()).toEqual(sampleNames());
  });

  it("have the same code in both languages on the built pages, but for words", () => {
    for (const path of guides.filter((each) => !each.startsWith("en/"))) {
      const page = path.replace(/(?:index)?\.mdx$/, "").replace(/(?<=.)$/, "/");
      const [vi, en] = [codeOf(built(`${page}index.html`)), codeOf(built(`en/${page}index.html`))];
      expect(en.map(withoutWords), path).toEqual(vi.map(withoutWords));
      expect([...vi, ...en].filter((code) => code.includes("{{"))).toEqual([]);
    }
  });

  it("show on the page what is run", () => {
    for (const path of guides) {
      const locale = path.startsWith("en/") ? "en" : "vi";
      const page = path.replace(/(?:index)?\.mdx$/, "").replace(/(?<=[a-z-]{3,})$/, "/");
      const codes = codeOf(built(`${page}index.html`)).map((code) => code.trim());
      expect(codes).toEqual(shownIn(guide(path)).map((name) => sampleOf(name, locale).code.trim()));
    }
  });
});

/** What is left of code without comments and texts, where a language may differ. */
function withoutWords(code: string): string {
  return code
    .replaceAll(/"[^"\n]*"|`[^`]*`/g, '""')
    .replaceAll(/(?:\/\*\*.*?\*\/|\/\/.*|^#.*)$/gm, "")
    .replaceAll(/\s+/g, " ");
}

describe.each(locales)("the TypeScript samples, %s", (locale) => {
  it("are what the compiler wants, as strictly as our own code", async () => {
    const folder = emptyFolder();
    writeSamples(folder.path, locale, []);
    const files = sampleNames().filter((name) => name.endsWith(".ts"));
    const compilerOptions = { types: ["node"], declaration: false, isolatedDeclarations: false };
    writeFileSync(`${folder.path}/tsconfig.json`, JSON.stringify({ extends: "../../../../tsconfig.base.json", compilerOptions, files }));
    const { stdout } = await shell(folder.path, `${repository("node_modules/.bin/tsc")} -p tsconfig.json || true`, {});
    folder.remove();
    expect(stdout).toBe("");
  }, 60_000);
});

describe.each(locales)("run against mocks, %s:", (locale) => {
  let folder: SampleFolder;
  beforeAll(async () => {
    folder = await sampleFolder(locale);
  });
  afterAll(() => folder.end());

  // Several samples are one program; it runs once a language.
  const programs = new Map<(typeof plan)[string], string[]>();
  for (const [name, program] of Object.entries(plan)) programs.set(program, [...(programs.get(program) ?? []), name]);
  it.each([...programs].map(([program, names]) => ({ names: names.join(", "), program })))(
    "$names",
    async ({ program }) => {
      await program(folder);
    },
    120_000,
  );
});
