// Writes and reads a value in the store of a sample, whose name is the argument.
import assert from "node:assert/strict";
import type { EncryptedStore } from "@partnerkit/auth";

const { store } = (await import(`./${process.argv[2]}`)) as { readonly store: EncryptedStore };
const entry = await store.get("guide");
assert.ok((await store.cas("guide", entry?.ver ?? null, { value: "a token" })).ok);
assert.equal((await store.get("guide"))?.value, "a token");
console.log(store.name);
await store.close();
process.exit(0); // the sample's driver keeps its connections
