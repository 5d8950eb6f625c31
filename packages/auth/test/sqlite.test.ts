import { join } from "node:path";
import { describe, it } from "vitest";
import { sqliteStore } from "../src/sqlite/index.ts";
import { storeCases } from "../src/store-conformance/index.ts";
import { temporaryFolder } from "./support/folder.ts";

const folder = temporaryFolder();

describe("the SQLite store", () => {
  for (const { name, run } of storeCases(() => sqliteStore(join(folder, "shared.db")))) it.concurrent(name, run);
});
