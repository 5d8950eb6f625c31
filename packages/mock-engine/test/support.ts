import { anyone, type Behaviour, handler, json, type OpenApiDocument, type Operation, type Reply } from "../src/index.ts";

const operation = (id: string, method: "GET" | "POST", path: string): Operation => ({
  id,
  method,
  path,
  service: ".Shop",
  body: method === "POST",
});

const order = {
  type: "object",
  required: ["id", "note"],
  properties: { id: { type: "string" }, note: { type: "string" } },
  additionalProperties: false,
};
const answer = { description: "The order.", content: { "application/json": { schema: order } } };

const badRequest = {
  description: "The request is wrong.",
  content: { "application/json": { schema: { type: "object", required: ["kind"] } } },
};

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
        responses: { "200": answer, "400": badRequest },
      },
    },
  },
};

/** A behaviour of the made-up provider; `answers` takes the place of what it does. */
export function orders(
  answers: { readonly create?: (note: string) => Reply; readonly read?: (id: string) => Reply } = {},
): Behaviour<string[]> {
  const create = answers.create ?? ((note: string): Reply => json(200, { id: "1", note }));
  const read = answers.read ?? ((id: string): Reply => json(200, { id, note: "read" }));
  return {
    provider: "orders",
    document,
    operations: { createOrder: operation("createOrder", "POST", "/Order"), readOrder: operation("readOrder", "GET", "/Order/{id}") },
    basePath: "/v1/partner",
    createState: () => [],
    handlers: {
      createOrder: handler(anyone, (call, _, body: { note: string }) => {
        call.state.push(body.note);
        return create(body.note);
      }),
      readOrder: handler(anyone, (call) => read(call.params["id"] ?? "")),
    },
    pages: [{ method: "GET", path: "/hello", handle: ({ request, link }) => json(200, { ip: request.ip, link: link("/here") }) }],
    refuse: (refusal) => json(refusal.kind === "crash" ? 500 : 400, refusal),
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
