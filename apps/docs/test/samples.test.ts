import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { demo as chathubDemo, createChathubMock } from "@partnerkit/mock-chathub";
import type { Listening } from "@partnerkit/mock-engine";
import { createEtelecomMock } from "@partnerkit/mock-etelecom";
import { createItsMock } from "@partnerkit/mock-its";
import { createSenseSphereMock } from "@partnerkit/mock-sense-sphere";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../../packages/conformance/test/support/serve.ts";
import { needProgram } from "../../../scripts/lib/programs.ts";
import { demoWorld } from "../src/lib/demo.ts";
import type { ProviderId } from "../src/lib/providers.ts";
import { repository } from "../src/lib/repository.ts";
import { htmlOf, referencePages, samplesIn } from "./support/reference-pages.ts";

/** What a sample prints; `token` where it says only how long the token is. */
const expected: Readonly<Record<string, string>> = {
  "sense-sphere getUserInfo": "42 550e8400-e29b-41d4-a716-446655440000 minh.anh",
  "sense-sphere getSystemInfo": "Sense Sphere",
  "sense-sphere getBotInfo": "550e8400-e29b-41d4-a716-446655440000 Trợ lý chăm sóc khách hàng",
  "its authorizeShop": "shop_request 900",
  "its currentShop": "1052570182707778180 Cửa hàng Hoa Sen shop",
  "etelecom authorizeShop": "shop_request 900",
  "etelecom currentShop": "1052570182707778180 Cửa hàng Hoa Sen shop",
  "etelecom currentAccount": "1000642056921112576 Công ty TNHH Phần mềm Minh Khai",
  "chathub getCompanyToken": "token",
  "chathub getOperatorToken": "token",
  "chathub validateOperatorToken": "true",
  "chathub listOrganizations": "10 Chi nhánh Hà Nội\n11 Chi nhánh Đà Nẵng",
  "chathub listOperators": "123 Lê Thu Hà 0\n124 Phạm Đức Long 1",
};

const mocks = {
  "sense-sphere": createSenseSphereMock(),
  its: createItsMock(),
  etelecom: createEtelecomMock(),
  chathub: createChathubMock(),
} as const;

const runners: Readonly<Record<string, { readonly program: string | undefined; readonly file: string }>> = {
  curl: {
    program:
      needProgram("The samples in curl", "apt-get install curl", "bash") &&
      needProgram("The samples in curl", "apt-get install curl", "curl") &&
      "bash",
    file: "sample.sh",
  },
  TypeScript: { program: process.execPath, file: "sample.ts" },
  fetch: { program: process.execPath, file: "sample.mjs" },
  Python: { program: needProgram("The samples in Python", "apt-get install python3-requests", "python3"), file: "sample.py" },
  PHP: { program: needProgram("The samples in PHP", "apt-get install php-cli php-curl", "php"), file: "sample.php" },
};

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let origins: Readonly<Record<ProviderId, string>>;
let listening: readonly Listening[];
let tokens: Readonly<Record<string, string>>;
let refusing: Served;

beforeAll(async () => {
  // Below the site, so that the client's package is found.
  folder = fileURLToPath(new URL(`../.astro/samples-${process.pid}/`, import.meta.url));
  await mkdir(folder, { recursive: true });
  const started = await Promise.all(Object.entries(mocks).map(async ([id, mock]) => [id, await mock.listen({ port: 0 })] as const));
  listening = started.map(([, server]) => server);
  const found = started.map(([id, { baseUrl }]) => [id, new URL(baseUrl).origin]);
  origins = Object.fromEntries(found) as Record<ProviderId, string>; // one for each mock
  tokens = await demoTokens();
  refusing = await serve(() => Response.json({ error: "refused by the test" }, { status: 404 }));
}, 30_000);

afterAll(async () => {
  await Promise.all([...listening.map((server) => server.close()), refusing.close(), rm(folder, { recursive: true })]);
});

/** What the earlier calls give, as the page says it is got. */
async function demoTokens(): Promise<Record<string, string>> {
  const post = async (address: string, body: object, bearer = ""): Promise<unknown> => {
    const headers = { "content-type": "application/json", accept: "application/json", authorization: `Bearer ${bearer}` };
    return (await fetch(address, { method: "POST", headers, body: JSON.stringify(body) })).json();
  };
  const shopKey = async (provider: "its" | "etelecom"): Promise<string> => {
    const body = { shop_id: "1052570182707778180", redirect_url: "https://shop.example.com/callback" };
    return Reflect.get(
      Object(await post(`${origins[provider]}/v1/partner.Shop/AuthorizeShop`, body, `${provider}-demo-key`)),
      "auth_token",
    );
  };
  const company = String(
    await post(`${origins.chathub}/api/company/get-token`, { login: chathubDemo.login, password: chathubDemo.password }),
  );
  const inOneHour = new Date(Date.now() + 3_600_000).toISOString();
  const operator = String(await post(`${origins.chathub}/api/operator/get-token`, { id: 123, expiresAt: inOneHour }, company));
  const { redirect } = mocks["sense-sphere"].logIn(
    `${origins["sense-sphere"]}/auth/sensesphere-auth/?partner_key=demo-partner&redirect_uri=https%3A%2F%2Fpartner.example.com%2F`,
  );
  return {
    ITS_SHOP_KEY: await shopKey("its"),
    ETELECOM_SHOP_KEY: await shopKey("etelecom"),
    CHATHUB_COMPANY_TOKEN: company,
    CHATHUB_OPERATOR_TOKEN: operator,
    SENSE_SPHERE_TOKEN: new URL(redirect ?? "").searchParams.get("token") ?? "",
  };
}

let count = 0;

/** Runs a sample against another server than the one that it names. */
async function run(label: string, code: string, provider: ProviderId, origin: string): Promise<Ran> {
  const { program, file } = runners[label] ?? {};
  const path = join(folder, `${provider}-${count++}-${file}`);
  await writeFile(path, code.replaceAll(new URL(demoWorld[provider].baseUrl).origin, origin));
  return new Promise((resolve) => {
    execFile(
      program ?? "",
      [path],
      { env: { PATH: process.env["PATH"], HOME: process.env["HOME"], LANG: "C.UTF-8", PYTHONUTF8: "1", ...tokens } },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });
}

const english = referencePages.filter(({ locale }) => locale === "en");
const cases = english.flatMap((page) =>
  [...samplesIn(htmlOf(page))].map(([label, code]) => ({ page, label, code, name: `${page.provider} ${page.operation.id} in ${label}` })),
);

it("every operation has a sample in every language, the same on both languages' pages", () => {
  expect(cases.map(({ label }) => label)).toEqual(english.flatMap(() => Object.keys(runners)));
  expect(cases.filter(({ code }) => code === "")).toEqual([]);
  for (const page of english) {
    const vietnamese = referencePages.find(
      ({ provider, operation, locale }) => locale === "vi" && provider === page.provider && operation.id === page.operation.id,
    );
    expect(samplesIn(htmlOf(vietnamese ?? page))).toEqual(samplesIn(htmlOf(page)));
  }
});

it("those in TypeScript compile as strictly as this repository does", { timeout: 60_000 }, async () => {
  const below = join(folder, "typed");
  const typed = cases.filter(({ label }) => label === "TypeScript");
  await mkdir(below);
  await Promise.all(typed.map(({ page, code }) => writeFile(join(below, `${page.provider}-${page.operation.id}.ts`), code)));
  const compilerOptions = { noEmit: true, types: ["node"], lib: ["ES2024", "DOM"] };
  const config = { extends: repository("tsconfig.base.json"), compilerOptions, include: ["*.ts"] };
  await writeFile(join(below, "tsconfig.json"), JSON.stringify(config));
  const compile = promisify(execFile)(repository("node_modules/.bin/tsc"), ["-p", below]);
  const { stdout } = await compile.catch((error: { stdout: string }) => error); // what it finds is printed
  expect([typed.length, stdout]).toEqual([english.length, ""]);
});

describe.concurrent("a sample, run against the mock", () => {
  for (const { page, label, code, name } of cases) {
    it.skipIf(!runners[label]?.program)(
      `${name} shows the expected answer and no token`,
      { timeout: 90_000 },
      async ({ expect: expectHere }) => {
        const { provider, operation } = page;
        const ran = await run(label, code, provider, origins[provider]);
        expectHere(ran).toMatchObject({ code: 0, stderr: "" });
        const answer = expected[`${provider} ${operation.id}`] ?? "nothing";
        if (answer === "token") expectHere(ran.stdout).toMatch(/^token: \d{3} characters\n$/);
        else if (label !== "curl")
          expectHere(
            ran.stdout
              .trim()
              .replace(/^True$/, "true")
              .split("\n")
              .toSorted(),
          ).toEqual(answer.split("\n").map((line) => expectHere.stringContaining(line)));
        else for (const word of answer.split(/ |\n/)) expectHere(JSON.stringify(JSON.parse(ran.stdout))).toContain(word);
        for (const token of Object.values(tokens)) expectHere(ran.stdout).not.toContain(token);
      },
    );

    it.skipIf(!runners[label]?.program)(
      `${name} fails, and says so, when the call is refused`,
      { timeout: 90_000 },
      async ({ expect: expectHere }) => {
        const ran = await run(label, code, page.provider, refusing.origin);
        expectHere(ran.code).not.toBe(0);
        if (label !== "curl") expectHere(ran.stderr).toContain("404");
        for (const token of Object.values(tokens)) expectHere(ran.stdout + ran.stderr).not.toContain(token);
      },
    );
  }
});
