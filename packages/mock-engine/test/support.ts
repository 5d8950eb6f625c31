import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { compileContract, type OpenApiDocument } from "../src/compile/index.ts";
import { anyone, type Behaviour, handler, json, type Reply } from "../src/index.ts";

const order = {
  type: "object",
  required: ["id", "note"],
  properties: { id: { type: "string" }, note: { type: "string" } },
  additionalProperties: false,
};
const readOrder = { ...order, properties: { ...order.properties, state: { type: "string", enum: ["open", "shipped"] } } };
const readAnswer = {
  description: "The order.",
  content: { "application/json": { schema: readOrder, examples: { open: { value: { id: "1", note: "phở", state: "open" } } } } },
};
const answer = { description: "The order.", content: { "application/json": { schema: order } } };

const problem = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };

const badRequest = {
  description: "The request is wrong.",
  content: {
    "application/json": { schema: problem, examples: { first: { value: { kind: "first" } }, second: { value: { kind: "second" } } } },
  },
};

const closed = {
  description: "The account is closed.",
  content: { "application/json": { schema: problem, examples: { account_closed: { value: { kind: "closed" } } } } },
};

/** The control operations, with a seed and switches of the made-up provider's. */
const control = await (async () => {
  const common = parse(await readFile(new URL("../../../specs/sandbox/openapi.yaml", import.meta.url), "utf8")) as OpenApiDocument & {
    paths: Record<string, Record<string, { "x-providers"?: string[] }>>;
    components: Record<string, Record<string, unknown>>;
  };
  const schemas = {
    Seed: { type: "array", items: { type: "string" } },
    Switches: { type: "object", additionalProperties: false, properties: { loud: { type: "string", enum: ["off", "on"] } } },
  };
  const own = Object.entries(common.paths).filter(([, item]) => Object.values(item).every((each) => !each["x-providers"]));
  const components = {
    ...common.components,
    schemas: { ...common.components["schemas"], ...schemas },
    examples: { Seed: { value: { seed: ["one"] } }, Switches: { value: { loud: "off" } } },
  };
  const joined = { ...common, paths: Object.fromEntries(own), components } as unknown as OpenApiDocument;
  return { document: joined, contract: compileContract(joined, { file: "control.yaml" }) };
})();

/** A document of a made-up provider. */
export const document: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Orders", version: "1" },
  servers: [{ url: "{baseUrl}.Shop", variables: { baseUrl: { default: "https://partner.example.com/v1/partner" } } }],
  paths: {
    "/Order": {
      post: {
        operationId: "createOrder",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { type: "object", required: ["note"], properties: { note: { type: "string", minLength: 2 } } } },
          },
        },
        responses: { "200": answer, "400": badRequest },
      },
    },
    "/Order/{id}": {
      get: {
        operationId: "readOrder",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", pattern: "^\\d+$" } }],
        responses: { "200": readAnswer, "400": badRequest, "5XX": closed },
      },
    },
  },
};

/** The types of the made-up provider. */
export interface OrdersWorld {
  readonly state: string[];
  readonly seed: readonly string[];
  readonly switches: { readonly loud: "off" | "on" };
  readonly operations: {
    createOrder: {
      requestBody: { content: { "application/json": { note: string } } };
      responses: { 200: { content: { "application/json": { id: string; note: string } } } };
    };
    readOrder: { responses: { 200: { content: { "application/json": { id: string; note: string } } } } };
  };
}

const contract = compileContract(document, { file: "orders.yaml" });

/** A behaviour of the made-up provider; `answers` takes the place of what it does. */
export function orders(
  answers: { readonly create?: (note: string) => Reply; readonly read?: (id: string) => Reply } = {},
): Behaviour<OrdersWorld> {
  const create = answers.create ?? ((note: string): Reply => json(200, { id: "1", note }));
  const read = answers.read ?? ((id: string): Reply => json(200, { id, note: "read" }));
  return {
    provider: "orders",
    contract,
    control,
    basePath: "/v1/partner",
    seed: [],
    switches: { loud: "off" },
    scenarios: { full: { description: "There are orders.", seed: ["one"], switches: { loud: "on" } } },
    createState: (_, seed) => [...seed],
    handlers: {
      createOrder: handler(anyone, (call, _, body: { note: string }) => {
        call.state.push(body.note);
        return create(body.note);
      }),
      readOrder: handler(anyone, (call) => read(call.params["id"] ?? "")),
    },
    pages: [{ method: "GET", path: "/hello", handle: ({ request, link }) => json(200, { ip: request.ip, link: link("/here") }) }],
    refuse: (refusal) => json(refusal.kind === "crash" ? 500 : refusal.kind === "rate_limited" ? 429 : 400, refusal),
    actions: {
      revokeToken: (state, token) => state.includes(token),
      expireAll: (state) => void state.splice(0),
    },
  };
}

const base = "http://127.0.0.1/v1/partner.Shop";

/** A request for the made-up provider. */
export function post(body: BodyInit | null, headers: Record<string, string> = { "content-type": "application/json" }): Request {
  return new Request(`${base}/Order`, { method: "POST", body, headers });
}

/** A GET below the origin or the service. */
export function get(path: string): Request {
  return new Request(path.startsWith("/Order") ? base + path : `http://127.0.0.1${path}`);
}
