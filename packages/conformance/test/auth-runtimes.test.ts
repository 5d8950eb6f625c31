import { cp, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "../../../scripts/lib/providers.ts";
import { type Installed, installPacked } from "../src/packed.ts";
import { serverRuntimes } from "./support/runtimes.ts";
import { serveWorlds, type Worlds } from "./support/worlds.ts";

/** What every check comes to, on every runtime. */
const expected = {
  "checks of the contract": true,
  "memory store": [],
  "encrypted memory store": [],
  "SQLite store": [],
  "encrypted SQLite store": [],
  "eTelecom login": [303, "/settings", "Quán Cà Phê Gió"],
  "a callback that no login began": 404,
  "ChatHub operator": [10, 11],
  closed: true,
};

let installed: Installed;
let worlds: Worlds;
beforeAll(async () => {
  [installed, worlds] = await Promise.all([installPacked(["@partnerkit/auth"]), serveWorlds()]);
}, 60_000);
afterAll(() => Promise.all([installed.remove(), worlds.close()]));

describe.each(serverRuntimes)("on $name the packed auth package", ({ smoke }) => {
  it("keeps the contract of its stores and carries logins through (G21)", { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(installed.folder, "run-"));
    for (const file of ["smoke.js", "main.js"]) await cp(repository(`packages/conformance/src/auth-smoke/${file}`), join(folder, file));
    expect(await smoke(folder, worlds.open().world)).toEqual(expected);
  });
});
