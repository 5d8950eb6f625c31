import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "../../../scripts/lib/providers.ts";

const run = promisify(execFile);

/** The line that `--ci` prints when the mock is ready. */
interface Ready {
  readonly provider: string;
  readonly baseUrl: string;
  readonly controlUrl: string;
  readonly credentials: Readonly<Record<string, string>>;
  readonly pid: number;
}

interface Started {
  readonly process: ChildProcess;
  readonly ready: Ready;
  /** Everything on standard output so far. */
  readonly output: () => string;
  readonly errors: () => string;
  /** Ends it as CI does, and answers its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const packages = ["packages/mock-engine", "packages/mocks/shop-connect", "packages/mocks/etelecom"];

describe("the command, from the packed tarballs in an empty folder", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "partnerkit-command-"));
    const workspaces = packages.flatMap((path) => ["-w", path]);
    await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder, ...workspaces], { cwd: repository("") });
    await writeFile(join(folder, "package.json"), '{"name":"empty","private":true,"type":"module"}');
    const tarballs = (await readdir(folder)).filter((file) => file.endsWith(".tgz")).map((file) => `./${file}`);
    // Offline: whatever they need is in them.
    await run("npm", ["install", "--offline", "--no-audit", "--no-fund", ...tarballs], { cwd: folder });
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const start = async (program: string, args: readonly string[]): Promise<Started> => {
    const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let errors = "";
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const line = new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes("\n")) resolve(output.split("\n")[0] ?? "");
      });
      child.stderr.on("data", (chunk: Buffer) => {
        errors += chunk.toString();
      });
      void ended.then((code) => reject(new Error(`ended with ${code} before it was ready: ${errors}`)));
    });
    const stop = (signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> => {
      child.kill(signal);
      return ended;
    };
    const ready = JSON.parse(await line) as Ready;
    return { process: child, ready, output: () => output, errors: () => errors, stop };
  };
  const command = (...args: readonly string[]): Promise<Started> =>
    start(process.execPath, ["node_modules/@partnerkit/mock-etelecom/bin.js", "--port", "0", "--ci", ...args]);
  const call = (ready: Ready, path: string, body: object, key = ready.credentials["apiKey"]): Promise<Response> =>
    fetch(ready.baseUrl + path, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
  const authorize = (ready: Ready): Promise<Response> =>
    call(ready, ".Shop/AuthorizeShop", { shop_id: ready.credentials["shopId"], redirect_url: "https://shop.example.com/callback" });

  it("installs three packages, no Scarf, and less than 4 MB", async () => {
    const scopes = (await readdir(join(folder, "node_modules"))).filter((name) => !name.startsWith("."));
    expect(scopes).toEqual(["@partnerkit"]);
    expect(await readdir(join(folder, "node_modules/@partnerkit"))).toEqual(["mock-engine", "mock-etelecom", "mock-shop-connect"]);
    const files = await readdir(join(folder, "node_modules"), { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
    );
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
    console.log(`[partnerkit] installed: 3 packages, ${megabytes.toFixed(2)} MB`);
    expect(megabytes).toBeLessThan(4);
  });

  it("carries the licences of what is bundled", async () => {
    const notices = await readFile(join(folder, "node_modules/@partnerkit/mock-engine/THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const text of ["@stoplight/prism-core 5.16.0 (Apache-2.0)", "fp-ts 2.11.5 (MIT)", "Apache License", "Giulio Canti"])
      expect(notices).toContain(text);
  });

  it("prints one JSON line when ready, serves, stays quiet, and ends with 0 on SIGTERM", async () => {
    const { ready, output, errors, stop } = await command();
    expect(ready).toMatchObject({ provider: "etelecom", credentials: { apiKey: "etelecom-demo-key" } });
    expect(await (await authorize(ready)).json()).toMatchObject({ type: "shop_key" });
    expect((await fetch(`${ready.controlUrl}/clock`)).status).toBe(200);
    expect(await stop()).toBe(0);
    expect([output().split("\n").length, errors()]).toEqual([2, ""]);
    await expect(fetch(ready.baseUrl)).rejects.toThrow();
  });

  it("with --coverage ends with 1 and says what was never called, and with 0 when nothing was left out", async () => {
    const partly = await command("--coverage");
    const key = ((await (await authorize(partly.ready)).json()) as { auth_token: string }).auth_token;
    expect(await partly.stop("SIGINT")).toBe(1);
    expect(partly.errors()).toContain("never called: currentShop, currentAccount");
    const whole = await command("--coverage");
    await authorize(whole.ready);
    await call(whole.ready, ".Shop/CurrentShop", {}, key);
    await call(whole.ready, ".Misc/CurrentAccount", {});
    expect(await whole.stop()).toBe(0);
  });

  it("starts in a scenario, with switches and with a seed", async () => {
    const closed = await command("--scenario", "account-closed");
    expect((await authorize(closed.ready)).status).toBe(503);
    await closed.stop();
    const seed = {
      partners: [{ apiKey: "mine", id: "1", name: "", publicName: "", phone: "", email: "", website: "https://a.example.com" }],
      shops: [],
      links: {},
    };
    await writeFile(join(folder, "seed.json"), JSON.stringify(seed));
    const seeded = await command("--seed", "seed.json", "--switch", "badRoute=not_found", "--switch", "unlinkedShopKey=403");
    expect((await authorize(seeded.ready)).status).toBe(401);
    expect(await (await fetch(`${seeded.ready.controlUrl}/switches`)).json()).toMatchObject({
      badRoute: "not_found",
      unlinkedShopKey: 403,
    });
    await seeded.stop();
  });

  it.each([
    [["--scenario", "nope"], /no scenario "nope"; it has demo, account-closed/],
    [["--switch", "accountClosed=maybe"], /switches\.accountClosed .*"off", "on"/],
    [["--switch", "accountClosed"], /NAME=VALUE/],
    [["--seed", "missing.json"], /missing\.json cannot be read/],
    [["--port", "70000"], /--port takes a number from 0 to 65535/],
    [["--control-origin", "docs.example.com"], /"docs\.example\.com" is no control origin/],
    [["--nonsense"], /--help lists them/],
  ])("does not start with %j, says why, and ends with 2", async (args, reason) => {
    const failed: unknown = await run(process.execPath, ["node_modules/@partnerkit/mock-etelecom/bin.js", "--ci", ...args], {
      cwd: folder,
    }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(reason) });
  });

  it("is controlled by pages of the origins that it names, and of no others", async () => {
    const { ready, stop } = await command("--control-origin", "https://docs.example.com", "--control-origin", "https://wiki.example.com");
    for (const [origin, status] of [
      ["https://wiki.example.com", 200],
      ["https://evil.example.com", 403],
    ] as const)
      expect((await fetch(`${ready.controlUrl}/clock`, { headers: { origin } })).status).toBe(status);
    await stop();
  });

  it("says that a port is busy, and warns where others could control it", async () => {
    const first = await command();
    const port = new URL(first.ready.baseUrl).port;
    await expect(command("--port", port)).rejects.toThrow(/cannot listen on 127\.0\.0\.1:\d+ \(EADDRINUSE\)/);
    await first.stop();
    const open = await command("--host", "0.0.0.0");
    await open.stop();
    expect(open.errors()).toMatch(/anyone who reaches 0\.0\.0\.0 can control this mock/);
  });

  it("runs through npx, and ends with it", async () => {
    const { ready, stop } = await start("npx", ["--offline", "@partnerkit/mock-etelecom", "--port", "0", "--ci"]);
    expect((await authorize(ready)).status).toBe(200);
    await stop();
    await expect
      .poll(() =>
        fetch(ready.baseUrl).then(
          () => "serving",
          () => "gone",
        ),
      )
      .toBe("gone");
  });

  it("is typed for who imports it", async () => {
    await mkdir(join(folder, "src"), { recursive: true });
    await cp(repository("tsconfig.base.json"), join(folder, "tsconfig.base.json"));
    await writeFile(
      join(folder, "tsconfig.json"),
      '{"extends":"./tsconfig.base.json","compilerOptions":{"noEmit":true,"skipLibCheck":false,"lib":["es2023","dom","dom.iterable"]},"include":["src"]}',
    );
    await writeFile(
      join(folder, "src/index.ts"),
      `import { createEtelecomMock } from "@partnerkit/mock-etelecom";
const mock = createEtelecomMock({ scenario: "flaky", switches: { unlinkedShopKey: 403 } });
mock.faults.add({ fault: "rate_limit", operation: "currentShop", retryAfter: 1 });
export const email: string | undefined = mock.journal.last("authorizeShop")?.request.body?.email;
// @ts-expect-error: there is no such operation
mock.faults.add({ fault: "stall", operation: "createShop" });
// @ts-expect-error: there is no such switch
createEtelecomMock({ switches: { unlinkedShop: 403 } });
`,
    );
    await run(repository("node_modules/.bin/tsc"), ["-p", folder]);
  });
});
