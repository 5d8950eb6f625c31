import { sqliteStore } from "@partnerkit/auth/sqlite";

const keys = [
  { id: "2026-12", key: process.env["PARTNERKIT_KEY_NEW"] ?? "" }, // {{khóa đầu tiên niêm phong|the first one seals}}
  { id: "2026-11", key: process.env["PARTNERKIT_KEY"] ?? "" }, // {{mọi khóa đều mở được|every one opens}}
];
const store = sqliteStore("./partnerkit.db", { keys });

const { checked, resealed, unreadable } = await store.rotateKeys();
console.log({ checked, resealed, unreadable });
await store.close();
