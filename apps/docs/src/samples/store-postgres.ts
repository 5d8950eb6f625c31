import { postgresStore } from "@partnerkit/auth/postgres";
import { Pool } from "pg";

const keys = [{ id: "2026-11", key: process.env["PARTNERKIT_KEY"] ?? "" }];
const pool = new Pool({ connectionString: process.env["DATABASE_URL"] });

export const store = postgresStore(pool, { keys });
