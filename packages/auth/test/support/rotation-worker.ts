/** Rotates the keys of a store in a process of its own: `node rotation-worker.ts <file> <id=base64> …`, the new key first. */
import { sqliteStore } from "../../src/sqlite/index.ts";

const [, , file = "", ...keys] = process.argv;
const ring = keys.map((each) => {
  const [id = "", ...key] = each.split("=");
  return { id, key: Buffer.from(key.join("="), "base64") };
});
const store = sqliteStore(file, { keys: ring, durability: "normal" });
await store.rotateKeys();
