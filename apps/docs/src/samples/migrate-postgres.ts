import { migratePostgres } from "@partnerkit/auth/postgres";
import { Pool } from "pg";

const pool = new Pool({ connectionString: process.env["DATABASE_URL"] });
await migratePostgres(pool);
await pool.end();
