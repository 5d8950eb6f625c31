import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { needProgram } from "../../../scripts/lib/programs.ts";
import { repository } from "../../../scripts/lib/providers.ts";
import { chromiumPath, launch, openPage } from "./support/browser.ts";

const run = promisify(execFile);
const curl = needProgram("The tests of the first calls", "apt-get install curl", "curl");
const names = ["sense-sphere", "its", "etelecom", "chathub", "docs"];

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function start(args: readonly string[]): Started {
  const child = spawn(process.execPath, [repository("scripts/start.ts"), ...args], {
    cwd: repository(""),
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let text = "";
  const collect = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, output: () => text, exit };
}

/** Starts everything on free ports and waits until it says how to stop. */
async function started(): Promise<Started> {
  const running = start(names.flatMap((name) => [`--${name}`, "0"]));
  await expect.poll(running.output, { timeout: 15_000 }).toContain("Ctrl-C");
  return running;
}

/** A port that somebody else listens on. */
async function busyPort(): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

describe("npm start", () => {
  it("prints one row for each provider: base URL, demo credentials, a first call", async () => {
    const { output } = await started();
    const rows = output().split("\n");
    expect(rows[0]).toMatch(/^PROVIDER +BASE URL +DEMO CREDENTIALS +FIRST CALL$/);
    expect(rows[1]).toMatch(
      /^Sense Sphere +http:\/\/127\.0\.0\.1:\d+ +partnerKey demo-partner, username minh\.anh, password demo-password +curl /,
    );
    expect(rows[2]).toMatch(/^ITS +http:\/\/127\.0\.0\.1:\d+\/v1\/partner +apiKey its-demo-key +curl /);
    expect(rows[3]).toMatch(/^eTelecom +http:\/\/127\.0\.0\.1:\d+\/v1\/partner +apiKey etelecom-demo-key +curl /);
    expect(rows[4]).toMatch(/^ChatHub +http:\/\/127\.0\.0\.1:\d+ +login demo-company, password demo-password, operatorId 123 +curl /);
  });

  it.skipIf(!curl)("prints first calls that work when they are pasted into a shell", async () => {
    const { output } = await started();
    const calls = output()
      .split("\n")
      .slice(1, 5)
      .map((row) => row.slice(row.indexOf("curl ")));
    const answers = await Promise.all(
      calls.map(async (call) => JSON.parse((await run("bash", ["-c", call.replace("curl ", "curl -sf ")])).stdout)),
    );
    expect(answers).toMatchObject([
      { name: "Trợ lý chăm sóc khách hàng" },
      { type: "shop_key" },
      { type: "shop_key" },
      expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    ]);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("stops cleanly on %s, also with a connection open", async (signal) => {
    const { child, output, exit } = await started();
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? "";
    await fetch(`${origin}/api/partner/system-info/`);
    child.kill(signal);
    expect(await exit).toBe(0);
    expect(output()).toContain("Stopped.");
    await expect(fetch(`${origin}/api/partner/system-info/`)).rejects.toThrow();
  });

  it.each(names)("says which port of %s is busy and how to choose another, and leaves nothing running", async (name) => {
    const { port, close } = await busyPort();
    const { output, exit } = start(names.flatMap((other) => [`--${other}`, other === name ? String(port) : "0"]));
    expect(await exit).toBe(1);
    expect(output()).toContain(`port ${port} for ${name} is busy`);
    expect(output()).toMatch(new RegExp(`npm start -- --${name} \\d+`));
    expect(output()).not.toMatch(/\n +at /);
    close();
  });

  it.each([
    ["--etelecom", "x"],
    ["--etelecom", "70000"],
    ["--etelecom", ""],
    ["--nothing", "1"],
  ])("refuses %s %s with a sentence", async (...args) => {
    const { output, exit } = start(args);
    expect(await exit).toBe(1);
    expect(output()).toMatch(/^\[partnerkit\] .*--etelecom/);
    expect(output()).not.toMatch(/\n +at /);
  });
});

/** Starts everything, and says where the site is. */
async function site(): Promise<string> {
  const { output } = await started();
  return /Documentation: (http:\/\/127\.0\.0\.1:\d+)/.exec(output())?.[1] ?? "";
}

describe("the documentation site", () => {
  it("is served with the types of its files, and with its own page for what is not there", async () => {
    const origin = await site();
    const answers = await Promise.all(
      ["/", "/en/", "/guides/start.md", "/llms.txt", "/favicon.svg", "/nothing", "/guides"].map((path) =>
        fetch(origin + path, { redirect: "manual" }),
      ),
    );
    expect(answers.map(({ status, headers }) => [status, headers.get("content-type")?.replace(/; charset=utf-8/i, "")])).toEqual([
      [200, "text/html"],
      [200, "text/html"],
      [200, "text/markdown"],
      [200, "text/plain"],
      [200, "image/svg+xml"],
      [404, "text/html"],
      [301, "text/html"],
    ]);
    expect(await answers[5]?.text()).toContain("Page not found");
  });

  it("serves nothing from outside of its folder, and is only read", async () => {
    const { hostname, port } = new URL(await site());
    const raw = (path: string, method = "GET"): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const call = request({ hostname, port, path, method }, (response) => resolve(response.resume().statusCode));
        call.once("error", reject).end();
      });
    const outside = ["/../package.json", "/..%2fpackage.json", "/%2e%2e/package.json", "/guides/../../package.json", "/%00", "/%E0%A4%A"];
    expect(await Promise.all(outside.map((path) => raw(path)))).toEqual(outside.map(() => 404));
    expect(await raw("/", "POST")).toBe(405);
  });

  it.skipIf(!chromiumPath)(
    "links the running mocks from its start page in both languages",
    async () => {
      const origin = await site();
      const browser = await launch();
      for (const [path, name] of [
        ["/", "Đang chạy trên máy này"],
        ["/en/", "Running on this machine"],
      ] as const) {
        const { page, elsewhere, errors } = await openPage(browser);
        await page.goto(origin + path);
        const list = page.getByRole("navigation", { name });
        await list.waitFor();
        expect(await list.getByRole("listitem").count()).toBe(4);
        const controls = await list.getByRole("link").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        const own = controls.filter((url) => url.endsWith("/__mock/"));
        const answers = await Promise.all(own.map(async (url) => ((await (await fetch(url)).json()) as { provider: string }).provider));
        expect(answers).toEqual(["sense-sphere", "its", "etelecom", "chathub"]);
        await list.getByRole("link", { name: /đăng nhập|login/ }).click();
        expect(await page.title()).toContain("Sense Sphere");
        expect([elsewhere, errors]).toEqual([[], []]);
        await page.context().close();
      }
      await browser.close();
    },
    60_000,
  );
});
