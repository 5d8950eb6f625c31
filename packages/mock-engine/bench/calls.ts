import type { DocumentName } from "./documents.ts";
import { loadMock } from "./load-mock.ts";
import { orderToken } from "./orders-document.ts";

/** A call that is measured. */
export interface Call {
  /** The operation, such as `eTelecom authorizeShop`. */
  readonly name: string;
  readonly document: DocumentName;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
  /** A credential that the mock at this origin accepts. Absent where the operation takes none. */
  readonly token?: (origin: string) => Promise<string> | string;
}

/** A call with its credential, as it is sent. */
export interface Sent extends Pick<Call, "method" | "path" | "body"> {
  readonly token?: string;
}

const redirect = "https://shop.example.com/partner/callback";

const { demo: etelecom } = await loadMock("etelecom");
const { demo: chathub } = await loadMock("chathub");
const { demo: senseSphere } = await loadMock("sense-sphere");

/** Asks for the key of a shop that is linked. */
export const authorizeShop: Call = {
  name: "eTelecom authorizeShop",
  document: "etelecom",
  method: "POST",
  path: "/v1/partner.Shop/AuthorizeShop",
  body: JSON.stringify({ shop_id: etelecom["shopId"], redirect_url: redirect }),
  token: () => etelecom["apiKey"] ?? "",
};

const currentShop: Call = {
  name: "eTelecom currentShop",
  document: "etelecom",
  method: "POST",
  path: "/v1/partner.Shop/CurrentShop",
  body: "{}",
  token: async (origin) => {
    const { auth_token } = (await answerOf(origin, { ...authorizeShop, token: etelecom["apiKey"] ?? "" })) as { auth_token: string }; // a ShopKey
    return auth_token;
  },
};

const getBotInfo: Call = {
  name: "Sense Sphere getBotInfo",
  document: "sense-sphere",
  method: "GET",
  path: `/api/partner/bot/${senseSphere["botUuid"]}/`,
};

const listOrganizations: Call = {
  name: "ChatHub listOrganizations",
  document: "chathub",
  method: "GET",
  path: "/api/company/organization",
  token: async (origin) => {
    const { login, password } = chathub;
    const sent: Sent = { method: "POST", path: "/api/company/get-token", body: JSON.stringify({ login, password }) };
    return (await answerOf(origin, sent)) as string; // a JSON string, unless a switch says otherwise
  },
};

const createOrder: Call = {
  name: "60 operations, createOrder",
  document: "orders",
  method: "POST",
  path: "/twirp/partner.v1.Shop/CreateOrder",
  body: JSON.stringify({
    customer: { name: "Nguyễn Minh Anh", phone: "0901000001", address: { street: "12 Lê Lợi", city: "Huế" } },
    lines: [
      { sku: "TEA-01", quantity: 2, price: 45_000 },
      { sku: "TEA-02", quantity: 1, price: 60_000 },
    ],
    note: "Giao buổi sáng",
  }),
  token: () => orderToken,
};

const readOrder: Call = {
  name: "60 operations, readOrder",
  document: "orders",
  method: "GET",
  path: "/v1/orders/order-1001?limit=20&expand=lines",
  token: () => orderToken,
};

/** The calls of our own documents. */
export const providerCalls: readonly Call[] = [authorizeShop, currentShop, getBotInfo, listOrganizations];

/** The calls of the document with 60 operations. */
export const orderCalls: readonly Call[] = [createOrder, readOrder];

/**
 * Sends a call once and reads its answer.
 *
 * @throws Error for an answer that is not 2xx.
 */
export async function answerOf(origin: string, sent: Sent): Promise<unknown> {
  const response = await send(origin, sent);
  const text = await response.text();
  if (!response.ok) throw new Error(`[partnerkit] ${sent.method} ${origin}${sent.path} answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}

/** The status that a call is answered with. */
export async function statusOf(origin: string, sent: Sent): Promise<number> {
  const response = await send(origin, sent);
  await response.text(); // the connection is free only then
  return response.status;
}

function send(origin: string, { method, path, body, token }: Sent): Promise<Response> {
  const headers: Record<string, string> = {
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return fetch(origin + path, { method, headers, ...(body === undefined ? {} : { body }) });
}
