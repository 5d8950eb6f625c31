/**
 * Starts the four mock servers and the documentation site, and prints how to call them.
 *
 * `npm start`, or with other ports: `npm start -- --its 5011 --docs 5000`.
 */
import type { Server } from "node:http";
import { parseArgs } from "node:util";
import { command as chathub } from "@partnerkit/mock-chathub/command";
import type { Listening, ListenOptions } from "@partnerkit/mock-engine";
import { command as etelecom } from "@partnerkit/mock-etelecom/command";
import { command as its } from "@partnerkit/mock-its/command";
import { command as senseSphere } from "@partnerkit/mock-sense-sphere/command";
import { docsServer, type Running } from "./lib/docs-server.ts";
import { repository } from "./lib/providers.ts";

/** What is started of a mock's command. */
interface Service {
  /** Name of the option that sets its port. */
  readonly name: string;
  readonly title: string;
  readonly port: number;
  readonly credentials: string;
  readonly mock: { listen(options: ListenOptions): Promise<Listening> };
  readonly firstCall: (baseUrl: string) => string;
  readonly login?: (baseUrl: string) => string;
}

/** Ids are no credentials, and too long for a table. */
const listed = (values: object): string =>
  Object.entries(values)
    .filter(([, value]) => !/^([\da-f-]{36}|\d{19})$/.test(String(value)))
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");

const services: readonly Service[] = [senseSphere, its, etelecom, chathub].map(({ name, credentials, create, ...command }) => ({
  ...command,
  name: name.replace("@partnerkit/mock-", ""),
  credentials: listed(credentials),
  mock: create({}),
}));

const docsPort = { name: "docs", port: 4000 };

class UsageError extends Error {}

function portsFromArguments(): ReadonlyMap<string, number> {
  const named = [...services, docsPort];
  const options = Object.fromEntries(named.map(({ name }) => [name, { type: "string" as const }]));
  const values = readArguments(options);
  return new Map(
    named.map(({ name, port }) => {
      const value = values[name];
      const chosen = value === undefined ? port : /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (!Number.isInteger(chosen) || chosen < 0 || chosen > 65535)
        throw new UsageError(`--${name} takes a port from 0 to 65535, not "${value}"`);
      return [name, chosen] as const;
    }),
  );
}

function readArguments(options: Record<string, { type: "string" }>): Record<string, string | undefined> {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : "the options cannot be read"}. Options: ${Object.keys(options)
        .map((name) => `--${name} PORT`)
        .join(", ")}`,
    );
  }
}

/** Starts something on a port; a busy one is said with its number and the way out. */
async function onPort<T>(name: string, port: number, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const example = `npm start -- --${name} ${port > 64_535 ? port - 1000 : port + 1000}`;
    if (code === "EADDRINUSE") throw new UsageError(`port ${port} for ${name} is busy. Stop what uses it, or choose another: ${example}`);
    if (code === "EACCES") throw new UsageError(`port ${port} for ${name} is not allowed for this user. Choose another: ${example}`);
    throw error;
  }
}

function listenOn(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("   ")
        .trimEnd(),
    );
}

const runningOf = ([{ title, login }, { baseUrl, controlUrl }]: readonly [Service, Listening]): Running => ({
  title,
  baseUrl,
  controlUrl: `${controlUrl}/`,
  ...(login ? { loginUrl: login(baseUrl) } : {}),
});

async function main(): Promise<void> {
  const ports = portsFromArguments();
  const portOf = (name: string): number => ports.get(name) ?? 0;
  const started: (readonly [Service, Listening])[] = [];
  const docs = docsServer(repository("apps/docs/dist"), () => started.map(runningOf));
  const stop = async (): Promise<void> => {
    docs.closeAllConnections();
    docs.close();
    await Promise.all(started.map(([, listening]) => listening.close()));
  };
  try {
    for (const service of services) {
      const listening = await onPort(service.name, portOf(service.name), () => service.mock.listen({ port: portOf(service.name) }));
      started.push([service, listening]);
    }
    await onPort(docsPort.name, portOf(docsPort.name), () => listenOn(docs, portOf(docsPort.name)));
  } catch (error) {
    await stop();
    throw error;
  }
  const cells = started.map(([{ title, credentials, firstCall }, { baseUrl }]) => [title, baseUrl, credentials, firstCall(baseUrl)]);
  printTable([["PROVIDER", "BASE URL", "DEMO CREDENTIALS", "FIRST CALL"], ...cells]);
  const address = docs.address();
  const logins = started.flatMap(([{ title, login }, { baseUrl }]) => (login ? [`${title}: ${login(baseUrl)}`] : []));
  console.log(`\nLogins to open in a browser: ${logins.join(", ")}; ITS and eTelecom answer theirs as auth_url to a first connection.`);
  console.log(`Control of each mock: /__mock/ below its origin, such as ${started[0]?.[1].controlUrl ?? ""}/`);
  console.log(`Documentation: http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
  console.log("Unofficial sandboxes, made by partnerkit. Stop with Ctrl-C.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void stop().then(() => console.log("\nStopped."));
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? `[partnerkit] ${error.message}` : error);
  process.exitCode = 1;
});
