import {
  type Accepted,
  type Behaviour,
  type Call,
  createMock,
  type Handler,
  handler,
  json,
  type Mock,
  type Reply,
} from "@partnerkit/mock-engine";
import { compileContract, type OpenApiDocument } from "@partnerkit/mock-engine/compile";
import { ordersDocument, orderToken } from "./orders-document.ts";

/** An order, as far as the mock knows it. */
export interface Order {
  readonly id: string;
  readonly status: "open" | "paid" | "sent";
  readonly total: number;
  readonly lines: readonly Line[];
  readonly note?: string;
}

interface Line {
  readonly sku: string;
  readonly quantity: number;
  readonly price: number;
}

interface NewOrder {
  readonly lines: readonly Line[];
  readonly note?: string;
}

interface OrdersState {
  readonly orders: Map<string, Order>;
}

/** The types of the made-up provider. */
export interface OrdersWorld {
  readonly state: OrdersState;
  readonly seed: readonly Order[];
  readonly switches: Readonly<Record<string, never>>;
  readonly operations: Record<string, object>;
}

/** Two hundred orders. */
export const orders: readonly Order[] = Array.from({ length: 200 }, (_, index) => ({
  id: `order-${1001 + index}`,
  status: "open",
  total: 150_000,
  lines: [
    { sku: "TEA-01", quantity: 2, price: 45_000 },
    { sku: "TEA-02", quantity: 1, price: 60_000 },
  ],
  note: "Giao buổi sáng",
}));

/** Makes a mock of the document with 60 operations, with state and a credential that is checked. */
export function createOrdersMock(): Mock<OrdersWorld> {
  return createMock(behaviourOf());
}

function behaviourOf(): Behaviour<OrdersWorld> {
  const contract = compileContract(ordersDocument, { file: "orders" });
  return {
    provider: "orders",
    contract,
    control: { document: control, contract: compileContract(control, { file: "control" }) },
    basePath: "",
    seed: orders,
    switches: {},
    scenarios: {},
    createState: (_, seed) => ({ orders: new Map(seed.map((order) => [order.id, order])) }),
    handlers: Object.fromEntries(
      Object.values(contract.operations).map(({ id, method }) => [id, method === "POST" ? createOrder : readOrder]),
    ),
    pages: [],
    refuse: ({ kind }) => json(kind === "unknown_path" ? 404 : kind === "crash" ? 500 : 400, { kind }),
    actions: { revokeToken: () => false, expireAll: () => {} },
  };
}

function asPartner({ request }: Call<OrdersWorld>): Reply | Accepted<string> {
  const token = /^Bearer (\S+)$/.exec(request.header("authorization") ?? "")?.[1];
  return token === orderToken ? { principal: token } : json(401, { kind: "unauthenticated" });
}

/** The newest order takes the place of the last, so that a long run does not fill the memory. */
const createOrder: Handler<OrdersWorld> = handler(asPartner, ({ state }, _, { lines, note }: NewOrder) => {
  const total = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  const order: Order = { id: "order-1", status: "open", total, lines, ...(note === undefined ? {} : { note }) };
  state.orders.set(order.id, order);
  return json(200, order);
});

const readOrder: Handler<OrdersWorld> = handler(asPartner, ({ state, params }) => {
  const order = state.orders.get(params["orderId"] ?? "");
  return order ? json(200, order) : json(404, { kind: "unknown_order" });
});

/** What a session may start with. */
const control: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Control", version: "1" },
  paths: {
    "/__mock/reset": {
      post: {
        operationId: "reset",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                additionalProperties: false,
                properties: { seed: { type: "array" }, switches: { type: "object" } },
              },
            },
          },
        },
        responses: { "204": { description: "Done." } },
      },
    },
  },
};
