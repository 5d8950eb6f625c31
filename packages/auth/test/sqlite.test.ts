import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, vi } from "vitest";
import { sqliteStore } from "../src/sqlite/index.ts";
import { storeCases } from "../src/store-conformance/index.ts";
import { temporaryFolder } from "./support/folder.ts";

const folder = temporaryFolder();
const fileOf = (name: string): string => join(folder, name);

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe("the SQLite store", () => {
  for (const { name, run } of storeCases(() => sqliteStore(fileOf("shared.db")))) it.concurrent(name, run);
});

describe("the file of the SQLite store", () => {
  it("is its owner's alone, with the files beside it, also where it was not before", async () => {
    for (const name of ["new.db", "open.db"]) {
      const file = fileOf(name);
      if (name === "open.db") {
        writeFileSync(file, "");
        chmodSync(file, 0o644);
      }
      const store = sqliteStore(file);
      await store.cas("key", null, { value: "x" });
      for (const part of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(part).mode & 0o777, part).toBe(0o600);
      await store.close();
    }
  });

  it("keeps what it was told, and is migrated once", async () => {
    const file = fileOf("kept.db");
    const first = sqliteStore(file);
    await first.cas("key", null, { value: "kept" });
    await first.close();
    const second = sqliteStore(file);
    expect(await second.get("key")).toMatchObject({ value: "kept" });
    await second.close();
    const database = new DatabaseSync(file);
    expect(database.prepare("SELECT version FROM partnerkit_migrations").all()).toMatchObject([{ version: 1 }]);
    database.close();
  });

  it("may be a database that the user has opened, and closes", async () => {
    const database = new DatabaseSync(":memory:");
    const store = sqliteStore(database);
    await store.cas("key", null, { value: "x" });
    await store.close();
    expect(await store.get("key")).toMatchObject({ value: "x" });
    database.close();
  });

  it("forgets expired entries as new ones come", async () => {
    const database = new DatabaseSync(":memory:");
    const store = sqliteStore(database);
    for (let index = 0; index < 40; index += 1) await store.cas(`${index}`, null, { value: "x", expiresAt: 1 });
    expect(database.prepare("SELECT count(*) AS n FROM partnerkit_entries").get()).toMatchObject({ n: 1 });
  });
});

describe("what the SQLite store says", () => {
  it("of a file that is no database, which it leaves as it is", () => {
    const file = fileOf("letter.db");
    writeFileSync(file, "Dear Sir or Madam, ".repeat(500));
    expect(thrownBy(() => sqliteStore(file))).toMatchObject({
      name: "StoreError",
      code: "store_corrupt",
      store: "sqlite",
      retryable: false,
    });
    expect(readFileSync(file, "utf8")).toBe("Dear Sir or Madam, ".repeat(500));
  });

  it("of a file that was cut off", async () => {
    const file = fileOf("half.db");
    const store = sqliteStore(file);
    for (let index = 0; index < 50; index += 1) await store.cas(`${index}`, null, { value: "x".repeat(1000) });
    await store.close();
    truncateSync(file, 20_000);
    const reading = async (): Promise<unknown> => sqliteStore(file).list("");
    expect(await reading().catch((error: unknown) => error)).toMatchObject({ name: "StoreError", code: "store_corrupt" });
  });

  it("of a file that a newer version has migrated", async () => {
    const file = fileOf("newer.db");
    await sqliteStore(file).close();
    const database = new DatabaseSync(file);
    database.exec("INSERT INTO partnerkit_migrations VALUES (99, 0)");
    database.close();
    expect(thrownBy(() => sqliteStore(file))).toMatchObject({ code: "store_too_new" });
  });

  it("of a folder that is not there", () => {
    expect(thrownBy(() => sqliteStore(fileOf("missing/store.db")))).toMatchObject({ code: "store_unavailable", retryable: true });
    expect(existsSync(fileOf("missing"))).toBe(false);
  });

  it("of a file that another process keeps locked", async () => {
    const file = fileOf("locked.db");
    const store = sqliteStore(file, { busyTimeoutMs: 50 });
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    const error: unknown = await store.cas("key", null, { value: "x" }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "store_busy", retryable: true, operation: "cas" });
    other.exec("ROLLBACK");
    other.close();
    expect(await store.cas("key", null, { value: "x" })).toMatchObject({ ok: true });
    await store.close();
  });

  it("of a disk that is full, and keeps what it had", async () => {
    const database = new DatabaseSync(":memory:");
    const store = sqliteStore(database);
    await store.cas("kept", null, { value: "kept" });
    database.exec("PRAGMA max_page_count = 20");
    const error: unknown = await store.cas("large", null, { value: "x".repeat(1 << 20) }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "store_full" });
    expect(await store.get("kept")).toMatchObject({ value: "kept" });
    expect(await store.get("large")).toBeNull();
  });

  it("where the runtime has no node:sqlite", () => {
    const missing = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
    try {
      expect(thrownBy(() => sqliteStore(fileOf("never.db")))).toMatchObject({
        name: "ConfigurationError",
        message: expect.stringContaining("22.13"),
      });
    } finally {
      missing.mockRestore();
    }
  });

  it("on a Node.js that knows the module only behind a flag", () => {
    const program = `import { sqliteStore } from ${JSON.stringify(new URL("../dist/sqlite/index.js", import.meta.url).href)};
      try { sqliteStore(":memory:"); } catch (error) { console.log(error.code); }`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--no-experimental-sqlite", "--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    expect(stdout.trim(), stderr).toBe("missing_option");
  });
});
