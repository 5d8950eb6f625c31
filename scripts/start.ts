/**
 * Starts the four mock servers and the reference pages, and prints how to call them.
 *
 * `npm start`, or with other ports: `npm start -- --its 5011 --reference 5000`.
 */
import type { Server } from "node:http";
import { parseArgs } from "node:util";
import { demo as chathub, createChathubMock } from "@partnerkit/mock-chathub";
import type { Listening, ListenOptions } from "@partnerkit/mock-engine";
import { createEtelecomMock, demo as etelecom } from "@partnerkit/mock-etelecom";
import { createItsMock, demo as its } from "@partnerkit/mock-its";
import { createSenseSphereMock, demo as senseSphere } from "@partnerkit/mock-sense-sphere";
import { referenceServer } from "./lib/reference-server.ts";

interface Service {
  /** Name of the option that sets its port. */
  readonly name: string;
  readonly title: string;
  readonly port: number;
  readonly credentials: string;
  readonly mock: { listen(options: ListenOptions): Promise<Listening> };
  /** A first call to paste. */
  readonly curl: (baseUrl: string) => string;
  /** Where its login starts in a browser, if it can start without a call. */
  readonly login?: (baseUrl: string) => string;
}

const json = `-H "Content-Type: application/json"`;

const shopCurl = (baseUrl: string, { apiKey, shopId }: { apiKey: string; shopId: string }): string =>
  `curl ${baseUrl}.Shop/AuthorizeShop ${json} -H "Authorization: Bearer ${apiKey}" -d '{"shop_id":"${shopId}","redirect_url":"https://shop.example.com/callback"}'`;

const services: readonly Service[] = [
  {
    name: "sense-sphere",
    title: "Sense Sphere",
    port: 4010,
    credentials: `partner key ${senseSphere.partnerKey}, sign in as ${senseSphere.username} / ${senseSphere.password}`,
    mock: createSenseSphereMock(),
    curl: (baseUrl) => `curl ${baseUrl}/api/partner/bot/${senseSphere.botUuid}/`,
    login: (baseUrl) =>
      `${baseUrl}/auth/sensesphere-auth/?partner_key=${senseSphere.partnerKey}&redirect_uri=https%3A%2F%2Fmyapp.example.com%2Fcallback`,
  },
  {
    name: "its",
    title: "ITS",
    port: 4011,
    credentials: `API key ${its.apiKey}`,
    mock: createItsMock(),
    curl: (baseUrl) => shopCurl(baseUrl, its),
  },
  {
    name: "etelecom",
    title: "eTelecom",
    port: 4012,
    credentials: `API key ${etelecom.apiKey}`,
    mock: createEtelecomMock(),
    curl: (baseUrl) => shopCurl(baseUrl, etelecom),
  },
  {
    name: "chathub",
    title: "ChatHub",
    port: 4013,
    credentials: `login ${chathub.login}, password ${chathub.password}`,
    mock: createChathubMock(),
    curl: (baseUrl) => `curl ${baseUrl}/api/company/get-token ${json} -d '{"login":"${chathub.login}","password":"${chathub.password}"}'`,
  },
];

const referencePort = { name: "reference", port: 4000 };

class UsageError extends Error {}

function portsFromArguments(): ReadonlyMap<string, number> {
  const named = [...services, referencePort];
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

async function main(): Promise<void> {
  const ports = portsFromArguments();
  const portOf = (name: string): number => ports.get(name) ?? 0;
  const started: (readonly [Service, Listening])[] = [];
  const reference = referenceServer();
  const stop = async (): Promise<void> => {
    reference.closeAllConnections();
    reference.close();
    await Promise.all(started.map(([, listening]) => listening.close()));
  };
  try {
    for (const service of services) {
      const listening = await onPort(service.name, portOf(service.name), () => service.mock.listen({ port: portOf(service.name) }));
      started.push([service, listening]);
    }
    await onPort(referencePort.name, portOf(referencePort.name), () => listenOn(reference, portOf(referencePort.name)));
  } catch (error) {
    await stop();
    throw error;
  }
  const cells = started.map(([{ title, credentials, curl }, { baseUrl }]) => [title, baseUrl, credentials, curl(baseUrl)]);
  printTable([["PROVIDER", "BASE URL", "DEMO CREDENTIALS", "FIRST CALL"], ...cells]);
  const address = reference.address();
  const logins = started.flatMap(([{ title, login }, { baseUrl }]) => (login ? [`${title}: ${login(baseUrl)}`] : []));
  console.log(`\nLogins to open in a browser: ${logins.join(", ")}; ITS and eTelecom answer theirs as auth_url to a first connection.`);
  console.log(`Reference pages: http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
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
