import { sqliteStore } from "@partnerkit/auth/sqlite";

const keys = [{ id: "2026-11", key: process.env["PARTNERKIT_KEY"] ?? "" }];

export const store = sqliteStore("./partnerkit.db", { keys });
