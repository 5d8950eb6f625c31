import type { OpenApiDocument } from "@partnerkit/mock-engine/compile";

type PathItem = NonNullable<OpenApiDocument["paths"]>[string];

/** The token that our mock of this document knows. */
export const orderToken = "orders-bench-token";

const bearer = { type: "http", scheme: "bearer" };

const order = {
  id: "order-1001",
  status: "open",
  total: 150_000,
  lines: [{ sku: "TEA-01", quantity: 2, price: 45_000 }],
  note: "Giao buổi sáng",
};

const answers = {
  "200": { description: "The order.", content: { "application/json": { schema: { $ref: "#/components/schemas/Order" }, example: order } } },
  "400": { $ref: "#/components/responses/Refused" },
  "401": { $ref: "#/components/responses/Refused" },
  "404": { $ref: "#/components/responses/Refused" },
  "500": { $ref: "#/components/responses/Refused" },
};

function create(operationId: string): PathItem {
  const content = {
    "application/json": {
      schema: { $ref: "#/components/schemas/NewOrder" },
      example: { customer: { name: "An", phone: "0901000001", address: { street: "1 Lê Lợi", city: "Huế" } }, lines: order.lines },
    },
  };
  return { post: { operationId, security: [{ token: [] }], requestBody: { required: true, content }, responses: answers } };
}

function read(operationId: string): PathItem {
  const parameters = [
    { name: "orderId", in: "path", required: true, schema: { type: "string", pattern: "^[a-z]+-[0-9]+$" } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
    { name: "expand", in: "query", schema: { type: "string", enum: ["lines", "customer"] } },
  ];
  return { get: { operationId, security: [{ token: [] }], parameters, responses: answers } };
}

/** Half of the similar operations; the measured two stand between the halves, because some routers look one by one. */
function similar(half: "First" | "Second"): [string, PathItem][] {
  return Array.from({ length: 29 }, (_, index) => {
    const name = `${half}${index + 1}`;
    return index % 2 === 0
      ? [`/twirp/partner.v1.${name}/CreateOrder`, create(`createOrder${name}`)]
      : [`/v1/${name.toLowerCase()}/{orderId}`, read(`readOrder${name}`)];
  });
}

const text = { type: "string", minLength: 1, maxLength: 200 };

/** A made-up document with 60 operations. */
export const ordersDocument: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Orders", version: "1" },
  paths: Object.fromEntries([
    ...similar("First"),
    ["/twirp/partner.v1.Shop/CreateOrder", create("createOrder")],
    ["/v1/orders/{orderId}", read("readOrder")],
    ...similar("Second"),
  ]),
  components: {
    securitySchemes: { token: bearer },
    responses: {
      Refused: { description: "Refused.", content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } } },
    },
    schemas: {
      Address: { type: "object", required: ["street", "city"], properties: { street: text, city: text }, additionalProperties: false },
      Customer: {
        type: "object",
        required: ["name", "phone", "address"],
        properties: { name: text, phone: { type: "string", pattern: "^[0-9]{9,12}$" }, address: { $ref: "#/components/schemas/Address" } },
        additionalProperties: false,
      },
      Line: {
        type: "object",
        required: ["sku", "quantity", "price"],
        properties: { sku: text, quantity: { type: "integer", minimum: 1 }, price: { type: "integer", minimum: 0 } },
        additionalProperties: false,
      },
      NewOrder: {
        type: "object",
        required: ["customer", "lines"],
        properties: {
          customer: { $ref: "#/components/schemas/Customer" },
          lines: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Line" } },
          note: text,
        },
        additionalProperties: false,
      },
      Order: {
        type: "object",
        required: ["id", "status", "total", "lines"],
        properties: {
          id: { type: "string", pattern: "^[a-z]+-[0-9]+$" },
          status: { type: "string", enum: ["open", "paid", "sent"] },
          total: { type: "integer", minimum: 0 },
          lines: { type: "array", items: { $ref: "#/components/schemas/Line" } },
          note: text,
        },
        additionalProperties: false,
      },
      Problem: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
    },
  },
};
