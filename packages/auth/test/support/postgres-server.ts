import { execFile } from "node:child_process";
import { chownSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { needProgramIn } from "../../../../scripts/lib/programs.ts";
import { temporaryFolder } from "./folder.ts";
import { freePort } from "./port.ts";
import { type Server, serverOf } from "./server.ts";

const run = promisify(execFile);

/** Where initdb is, beside which the rest is; undefined after saying that its tests are left out. */
export const postgresProgram: string | undefined = needProgramIn(
  globSync("/usr/lib/postgresql/*/bin").toSorted().toReversed(),
  "the tests of the Postgres store",
  "apt-get install postgresql",
  "initdb",
);

/** How a client connects to the test's own PostgreSQL. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** A PostgreSQL of the test's own, with the settings that it comes with. */
export async function postgresServer(initdb: string): Promise<Server & { readonly connection: Connection }> {
  const [port, folder, owner] = [await freePort(), temporaryFolder(), await ownerOfServers()];
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  await run(initdb, ["-D", data, "-U", "partnerkit", "--auth", "trust", "--no-sync", "--encoding", "UTF8", "--locale", "C"], {
    ...owner,
    cwd: folder,
  });
  const connection: Connection = { host: "127.0.0.1", port, user: "partnerkit", database: "postgres" };
  const settings = ["unix_socket_directories=", "listen_addresses=127.0.0.1", `port=${port}`, "max_connections=60"];
  const server = serverOf({
    port,
    command: join(dirname(initdb), "postgres"),
    args: ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    options: { ...owner, cwd: folder },
    ping: () => ping(connection),
  });
  return { ...server, connection };
}

/** PostgreSQL refuses to run as root: there it runs as the user that its package has made. */
async function ownerOfServers(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(["-u", "-g"].map(async (which) => Number((await run("id", [which, "postgres"])).stdout)));
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

async function ping(connection: Connection): Promise<void> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 1000 });
  client.on("error", () => {}); // of a connection that breaks while it is made; connect() rejects as well
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => {});
  }
}
