import { readFile } from "node:fs/promises";
import { demo as chathub, createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock, demo as etelecom } from "@partnerkit/mock-etelecom";
import { createItsMock, demo as its } from "@partnerkit/mock-its";
import { createSenseSphereMock, demo as senseSphere } from "@partnerkit/mock-sense-sphere";
import { describe, expect, it, onTestFinished } from "vitest";
import { providers, repository } from "../../../scripts/lib/providers.ts";
import { redocly } from "../../../scripts/lib/redocly.ts";
import { startCallbackServer } from "./support/callback-server.ts";
import { startPageReader } from "./support/page-reader.ts";
import { failures, names, type RespectOptions, respect } from "./support/respect.ts";
import { type Handler, serve } from "./support/serve.ts";

/** Each run starts a process, which takes its time on a busy machine. */
const slow = 120_000;

describe.each(providers)("the flows of %s", { timeout: slow }, (provider) => {
  it("have no problem that the linter knows of", async () => {
    const output = await redocly("lint", `${provider}-flow`, "--format", "json");
    expect(output).toMatch(/"totals": \{\s+"errors": 0,\s+"warnings": 0,\s+"ignored": 0\s+\}/);
  });

  it("use every operation of the document", async () => {
    const declared = await operationIds(`${provider}/openapi.yaml`, /^ +operationId: (\w+)$/gm);
    expect(declared).not.toEqual([]);
    expect(await operationIds(`${provider}/flows.arazzo.yaml`, /^ +operationId: \$sourceDescriptions\.\w+\.(\w+)$/gm)).toEqual(declared);
  });
});

describe("the flows of its, against the mock", { timeout: slow }, () => {
  it("connect a shop, and reconnect one that is linked", async () => {
    const run = await respect("its", await itsOptions(createItsMock()));
    expect(failures(run)).toEqual([]);
    expect(names(run)).toEqual([
      "connect-shop/ask-for-login",
      "connect-shop/open-login-page",
      "connect-shop/approve",
      "connect-shop/ask-for-key",
      "connect-shop/prove-key",
      "reconnect-shop/ask-with-shop-id",
      "reconnect-shop/prove-key-again",
    ]);
    expect(run.exitCode).toBe(0);
  });

  it("let a shop that unlinked approve again: its 200 is a shop_request", async () => {
    const mock = createItsMock();
    mock.state.unlinkShop(its.shopId);
    const run = await respect("its", { ...(await itsOptions(mock)), workflows: ["reconnect-shop"] });
    expect(failures(run)).toEqual(["ask-with-shop-id: success criteria check: $response.body#/type == 'shop_key'"]);
    expect(names(run)).toEqual(["reconnect-shop/ask-with-shop-id", "reconnect-shop/ask-with-shop-id", "reconnect-shop/prove-key-again"]);
    expect(run.steps.map(({ retriesLeft }) => retriesLeft)).toEqual([1, undefined, undefined]);
    expect(run.exitCode).toBe(0);
  });

  it("branch on type, also when a shop_key answer has an auth_url (§2.3)", async () => {
    const mock = createItsMock({ switches: { shopKeyAuthUrl: "present", emptyFields: "empty", callbackToken: "absent" } });
    const run = await respect("its", await itsOptions(mock));
    expect(failures(run)).toEqual([]);
    expect(run.exitCode).toBe(0);
  });

  it("fail when the key belongs to another shop than the callback named (ET-9)", async () => {
    const mock = createItsMock();
    const { origin } = await started(serve(changing(mock.fetch, "/CurrentShop", (body) => ({ ...body, id: "1071942706683523073" }))));
    const options = await itsOptions(mock);
    const run = await respect("its", { ...options, servers: { shop: `${mock.baseUrl(origin)}.Shop` }, workflows: ["connect-shop"] });
    expect(failures(run)).toEqual(["prove-key: success criteria check: $response.body#/id == $steps.approve.outputs.shopId"]);
    expect(run.exitCode).toBe(1);
  });
});

describe("the flows of etelecom, against the mock", { timeout: slow }, () => {
  it("check the API key, connect a new shop, and reconnect one that is linked", async () => {
    const run = await respect("etelecom", await etelecomOptions(createEtelecomMock()));
    expect(failures(run)).toEqual([]);
    expect(names(run)).toEqual([
      "connect-shop/check-api-key",
      "connect-shop/ask-for-login",
      "connect-shop/open-login-page",
      "connect-shop/approve",
      "connect-shop/ask-for-key",
      "connect-shop/prove-key",
      "reconnect-shop/ask-with-shop-id",
      "reconnect-shop/prove-key-again",
    ]);
    expect(run.exitCode).toBe(0);
  });

  it("let a shop that unlinked approve again: its 200 is a shop_request", async () => {
    const mock = createEtelecomMock();
    mock.state.unlinkShop(etelecom.shopId);
    const run = await respect("etelecom", { ...(await etelecomOptions(mock)), workflows: ["reconnect-shop"] });
    expect(names(run)).toEqual(["reconnect-shop/ask-with-shop-id", "reconnect-shop/ask-with-shop-id", "reconnect-shop/prove-key-again"]);
    expect(run.exitCode).toBe(0);
  });
});

describe("the flows of chathub, against the mock", { timeout: slow }, () => {
  it.each(["json", "text"] as const)("get an operator token that ChatHub accepts, with tokens as %s (CH-3)", async (tokenBody) => {
    const { origin } = await started(createChathubMock({ switches: { tokenBody } }).listen());
    const run = await respect("chathub", chathubOptions(origin));
    expect(failures(run)).toEqual([]);
    expect(names(run)).toEqual([
      "two-level-token/get-company-token",
      "two-level-token/list-organizations",
      "two-level-token/list-operators",
      "two-level-token/get-operator-token",
      "two-level-token/validate-operator-token",
    ]);
    expect(run.exitCode).toBe(0);
  });

  it("stop where an operator token is to live longer than 24 hours (CH-1)", async () => {
    const { origin } = await started(createChathubMock().listen());
    const run = await respect("chathub", chathubOptions(origin, 25));
    expect(names(run).at(-1)).toBe("two-level-token/get-operator-token");
    expect(failures(run)).toContain("get-operator-token: success criteria check: $statusCode == 200");
    expect(run.exitCode).toBe(1);
  });

  it("fail when the mock answers an operatorId that is a string", async () => {
    const mock = createChathubMock();
    const { origin } = await started(serve(changing(mock.fetch, "/validate-token", (body) => ({ ...body, operatorId: "123" }))));
    const run = await respect("chathub", chathubOptions(origin));
    expect(failures(run)).toEqual([expect.stringMatching(/^validate-operator-token: schema check: /)]);
    expect(run.exitCode).toBe(1);
  });
});

describe("the flows of sense-sphere, against the mock", { timeout: slow }, () => {
  it("let a user in and read the profile, and read what needs no login", async () => {
    const mock = createSenseSphereMock();
    const [api, site, callback] = await Promise.all([
      started(mock.listen()),
      started(startPageReader(mock.fetch)),
      started(startCallbackServer()),
    ]);
    const { partnerKey, username, password, botUuid } = senseSphere;
    const run = await respect("sense-sphere", {
      servers: { senseSphere: api.baseUrl },
      inputs: { site_url: site.origin, partner_key: partnerKey, redirect_uri: callback.url, username, password, bot_uuid: botUuid },
    });
    expect(failures(run)).toEqual([]);
    expect(names(run)).toEqual([
      "login/authorize",
      "login/sign-in",
      "login/consent",
      "login/get-user-info",
      "public/get-system-info",
      "public/get-bot-info",
    ]);
    expect(run.exitCode).toBe(0);
  });
});

type JsonObject = { readonly [name: string]: unknown };

/** A mock that misbehaves on one path: it answers something else than it would. */
function changing(answer: Handler, pathEnd: string, change: (body: JsonObject) => JsonObject): Handler {
  return async (request) => {
    const response = await answer(request);
    if (!new URL(request.url).pathname.endsWith(pathEnd)) return response;
    return Response.json(change((await response.json()) as JsonObject)); // the calls that tests change answer objects
  };
}

/** A server that ends with the test. */
async function started<Server extends { close(): Promise<void> }>(starting: Promise<Server>): Promise<Server> {
  const server = await starting;
  onTestFinished(() => server.close());
  return server;
}

async function itsOptions(mock: ReturnType<typeof createItsMock>): Promise<RespectOptions> {
  const [{ baseUrl }, callback] = await Promise.all([started(mock.listen()), started(startCallbackServer())]);
  const { apiKey, shopId } = its;
  const newcomer = mock.state.shops.find(({ id }) => id !== shopId);
  return {
    servers: { shop: `${baseUrl}.Shop` },
    inputs: { apiKey, redirect_url: callback.url, account: newcomer?.phone ?? "", shop_id: shopId },
  };
}

async function etelecomOptions(mock: ReturnType<typeof createEtelecomMock>): Promise<RespectOptions> {
  const [{ baseUrl }, callback] = await Promise.all([started(mock.listen()), started(startCallbackServer())]);
  const { apiKey, shopId } = etelecom;
  const newcomer = { email: "cua-hang-moi@example.com", phone: "0903000009", name: "Cửa hàng Mới" };
  return {
    servers: { shop: `${baseUrl}.Shop`, misc: `${baseUrl}.Misc` },
    inputs: { apiKey, ...newcomer, redirect_url: callback.url, shop_id: shopId },
  };
}

function chathubOptions(origin: string, hours = 8): RespectOptions {
  const { login, password, operatorId } = chathub;
  const expiresAt = new Date(Date.now() + hours * 60 * 60 * 1000).toISOString();
  return { servers: { chathub: origin }, inputs: { login, password, operatorId, expiresAt } };
}

/** The ids that a file of `specs` mentions, each once. */
async function operationIds(file: string, pattern: RegExp): Promise<string[]> {
  const text = await readFile(repository(`specs/${file}`), "utf8");
  return [...new Set([...text.matchAll(pattern)].map(([, id = ""]) => id))].toSorted();
}
