import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { providers, repository } from "../../../scripts/lib/providers.ts";
import { type Installed, installClients, versionOf } from "../src/packed.ts";
import { runtimes } from "./support/runtimes.ts";
import { serveWorlds, type Worlds } from "./support/worlds.ts";

const run = promisify(execFile);

/** What every check comes to, on every runtime. */
const expected = {
  "etelecom authorizeShop, a new shop": "shop_request",
  "etelecom authorizeShop, a linked shop": "shop_key",
  "etelecom currentShop": "Cửa hàng Hoa Sen",
  "etelecom currentAccount": "Công ty TNHH Phần mềm Minh Khai",
  "its authorizeShop": "shop_request",
  "its currentShop": "Cửa hàng Hoa Sen",
  "chathub getCompanyToken": 3,
  "chathub getOperatorToken and validateOperatorToken": 123,
  "chathub listOrganizations": [10, 11],
  "chathub listOperators": [0, 1],
  "sense-sphere getUserInfo": "minh.anh",
  "sense-sphere getSystemInfo": "object",
  "sense-sphere getBotInfo": "Trợ lý chăm sóc khách hàng",
  "sense-sphere authorizeUrl": "https://shop.example.com/partner/callback",
  "etelecom refuses a wrong key": [401, "unauthenticated", "unauthenticated"],
  "its refuses a wrong key": [401, "unauthenticated", "unauthenticated"],
  "chathub refuses a wrong password": [401, "login_refused"],
  "sense-sphere knows no such bot": [404, "bot_not_found"],
  "a body that stalls times out": ["TimeoutError", "currentAccount"],
  "a call that waits is aborted": ["AbortError", "currentAccount"],
  "a 503 is tried again": "Công ty TNHH Phần mềm Minh Khai",
  "a redirect is refused": "redirect_refused",
};

let installed: Installed;
let worlds: Worlds;
beforeAll(async () => {
  [installed, worlds] = await Promise.all([installClients(), serveWorlds()]);
  for (const file of ["smoke.js", "main.js", "worker.js"]) {
    await cp(repository(`packages/conformance/src/smoke/${file}`), join(installed.folder, file));
  }
}, 60_000);
afterAll(() => Promise.all([installed.remove(), worlds.close()]));

describe.each(runtimes)("on $name the packed clients", ({ smoke, namesClients }) => {
  it("do all that they do elsewhere", { timeout: 60_000 }, async () => {
    const { world, accountCalls, userAgents } = worlds.open();
    expect(await smoke(installed.folder, world)).toEqual(expected);
    // One that succeeds, one that times out, one that is aborted, and one that is sent twice.
    expect(accountCalls()).toBe(5);
    const seen = userAgents();
    for (const provider of providers) {
      const own = `partnerkit-${provider}/${await versionOf(installed, `@partnerkit/${provider}`)}`;
      expect.soft(seen[provider], provider).toEqual([namesClients ? own : expect.stringMatching(/^Mozilla\//)]);
    }
  });
});

// npm links the programs of several versions of one package under one name, and an install over an older one may take another.
it.each([
  ["node", "v24"],
  ["tsc", "Version 7"],
])("npm scripts still run the repository's own %s", async (program, version) => {
  const { stdout } = await run(repository(`node_modules/.bin/${program}`), ["--version"]);
  expect(stdout, 'run "npm ci"').toMatch(new RegExp(`^${version}\\.`));
});
