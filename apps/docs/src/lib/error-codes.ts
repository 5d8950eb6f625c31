import { globSync, readFileSync } from "node:fs";
import { repository } from "./repository.ts";

/** Parts of the page of errors. */
export type ErrorGroup = "call" | "connection" | "callback" | "store";

const source = (path: string): string => readFileSync(repository(path), "utf8");

/** The codes that the source, or the README that goes with it, has for a part. */
export function codesOf(group: ErrorGroup): readonly string[] {
  return codes[group]();
}

const codes: Readonly<Record<ErrorGroup, () => readonly string[]>> = {
  call: callCodes,
  connection: connectionCodes,
  callback: () => keysOf("packages/auth/src/errors/callback-error.ts", "CallbackErrorCode"),
  store: storeCodes,
};

/** From the table of errors of the transport's README; an example of a provider's code is not one of ours. */
function callCodes(): readonly string[] {
  const [, table = ""] = /## Errors([\s\S]*?)\n\nNo error/.exec(source("packages/transport/README.md")) ?? [];
  const rows = table.split("\n").filter((line) => /^\| `\w+Error`/.test(line));
  const named = rows.flatMap((row) => [...(row.split("|")[2] ?? "").matchAll(/`([a-z_]+)`/g)].map(([, code = ""]) => code));
  return [...new Set(named.filter((code) => !["status", "body", "shop_not_linked"].includes(code)))];
}

/** From what the errors of connections are made with, but for codes of other parts. */
function connectionCodes(): readonly string[] {
  const files = globSync("packages/auth/src/**/*.ts", { cwd: repository("") });
  const named = files.flatMap((file) => [...source(file).matchAll(/\bcode: (?:[\w.]+ \? )?"([a-z_]+)"(?: : "([a-z_]+)")?/g)]);
  const elsewhere = new Set([...callCodes(), ...storeCodes()]);
  return [...new Set(named.flatMap(([, ...found]) => found).filter((code) => code !== undefined && !elsewhere.has(code)))];
}

function storeCodes(): readonly string[] {
  return [
    ...keysOf("packages/auth/src/errors/store-error.ts", "StoreErrorCode"),
    ...keysOf("packages/auth/src/errors/encryption-error.ts", "EncryptionErrorCode"),
  ];
}

/** The members of a union of texts. */
function keysOf(file: string, type: string): readonly string[] {
  const [, union = ""] = new RegExp(`export type ${type} =([^;]*);`).exec(source(file)) ?? [];
  return [...union.matchAll(/"([a-z_]+)"/g)].map(([, code = ""]) => code);
}
