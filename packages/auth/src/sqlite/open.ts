import { chmodSync, closeSync, openSync } from "node:fs";
import { ConfigurationError } from "@partnerkit/transport";
import { StoreError } from "../errors/store-error.ts";
import { codeOf } from "./codes.ts";
import type { SqliteDatabase } from "./database.ts";

/** What is used of the module `node:sqlite`. */
interface SqliteModule {
  readonly DatabaseSync: new (path: string, options: { readonly timeout: number }) => SqliteDatabase;
}

/**
 * Opens a file that only its owner may read, before SQLite could make one that others can; the files beside it get the
 * same permissions from SQLite.
 *
 * @throws ConfigurationError where the runtime has no `node:sqlite`
 * @throws StoreError where the file cannot be opened
 */
export function openFile(path: string, busyTimeoutMs: number): SqliteDatabase {
  const { DatabaseSync } = sqliteModule();
  try {
    if (path !== ":memory:") {
      closeSync(openSync(path, "a", 0o600));
      chmodSync(path, 0o600);
    }
    return new DatabaseSync(path, { timeout: busyTimeoutMs });
  } catch (error) {
    throw new StoreError({ code: codeOf(error), store: "sqlite", operation: "open", cause: error });
  }
}

function sqliteModule(): SqliteModule {
  // Not an import, so that this file loads where the module is missing, and the error can say what to do.
  const found = process.getBuiltinModule?.("node:sqlite") as SqliteModule | undefined; // the part above of it
  if (found) return found;
  throw new ConfigurationError(
    "this runtime has no node:sqlite, which sqliteStore opens a file with. Use Node.js 22.13 or newer, or another store.",
    { provider: "auth", operation: "sqliteStore", code: "missing_option" },
  );
}
