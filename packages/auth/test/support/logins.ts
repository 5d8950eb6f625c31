import { createEtelecomMock, demo as etelecomDemo } from "@partnerkit/mock-etelecom";
import { createItsMock, demo as itsDemo } from "@partnerkit/mock-its";
import { createSenseSphereMock, demo as senseSphereDemo } from "@partnerkit/mock-sense-sphere";
import { connectionKey, readRecord } from "../../src/connection/codec.ts";
import type { ConnectionRecord } from "../../src/connection/record.ts";
import type { CallbackError } from "../../src/errors/callback-error.ts";
import { memoryStore } from "../../src/memory.ts";
import { etelecom } from "../../src/providers/etelecom.ts";
import { its } from "../../src/providers/its.ts";
import { senseSphere } from "../../src/providers/sense-sphere.ts";
import type { ConnectOptions, ConnectStep, RedirectContext, Session } from "../../src/redirect/flow.ts";
import { callbackHandler } from "../../src/redirect/handler.ts";
import type { CallbackOptions } from "../../src/redirect/login.ts";
import type { TokenStore } from "../../src/store.ts";

/** The kinds of login. */
export const providers = ["etelecom", "its", "sense-sphere"] as const;
export type Provider = (typeof providers)[number];

export const origin = "https://app.example.com";
export const callbackUrl = `${origin}/partner/callback`;
export const newShop = { email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió" };
export const demoShop = etelecomDemo.shopId;
/** A shop that the mock's partner never met. */
export const otherShop = "1063318450092346881";
/** What a tenant that has connected it says of it. */
export const otherShopDetails = { ...newShop, name: "Tạp hóa Bà Tư" };

/** A request of the application's user: the session is in a header, as a test needs no more. */
export function requestOf(address: string, { tenant, user, id }: Session, cookie?: string, init: RequestInit = {}): Request {
  const headers = new Headers({ "x-session": JSON.stringify({ tenant, user, id }) });
  if (cookie !== undefined) headers.set("cookie", cookie);
  return new Request(address, { headers, ...init });
}

/** Who asks, from the header. */
export function sessionOf(request: Request): Session | null {
  const given = request.headers.get("x-session");
  return given === null ? null : (JSON.parse(given) as Session); // what `requestOf` wrote
}

export interface SetUpOptions extends Partial<RedirectContext>, CallbackOptions {
  readonly switches?: object;
  /** Default: every shop; null for no policy. */
  readonly approve?: ((context: { readonly shop: { readonly name: string } }) => boolean) | null;
  readonly authHosts?: readonly string[];
}

/** What a test uses of a provider's mock. */
export interface AnyMock {
  readonly fetch: (request: Request) => Promise<Response>;
  baseUrl(origin?: string): string;
  logIn(address: string, login?: { readonly decision?: "approve"; readonly as?: string }): { readonly redirect: string | null };
  readonly journal: {
    all(): readonly { readonly operation: string | undefined; readonly response: { readonly status: number } }[];
    clear(): void;
  };
}

/** A mock, and its provider's module on a store. */
export function setUp(provider: Provider, options: SetUpOptions = {}) {
  const { switches = {}, callback, callbackUrl: at, approve: decide = () => true, authHosts, ...given } = { callbackUrl, ...options };
  const policy = decide ?? undefined;
  const mocks = { etelecom: createEtelecomMock, its: createItsMock, "sense-sphere": createSenseSphereMock };
  const mock = mocks[provider]({ switches }) as unknown as Omit<ReturnType<typeof createEtelecomMock>, keyof AnyMock> &
    AnyMock &
    Pick<ReturnType<typeof createEtelecomMock>, "journal">; // the part that tests use of each
  const common = { baseUrl: mock.baseUrl(), fetch: (request: Request) => mock.fetch(request), retries: 0, callback, callbackUrl: at };
  const modules = {
    etelecom: () => etelecom({ ...common, apiKey: etelecomDemo.apiKey, approve: policy, authHosts }),
    its: () => its({ ...common, apiKey: itsDemo.apiKey, approve: policy, authHosts }),
    "sense-sphere": () => senseSphere({ ...common, partnerKey: senseSphereDemo.partnerKey }),
  };
  const module = modules[provider]();
  const store: TokenStore = given.store ?? memoryStore();
  const errors: CallbackError[] = [];
  const onRefusal: RedirectContext["onRefusal"] = (error) => void errors.push(error);
  const context: RedirectContext = { session: sessionOf, onRefusal, ...given, store };
  const handler = callbackHandler([module], context);
  const flow = module.redirect as unknown as {
    connect(request: Request, input: object & ConnectOptions, context: RedirectContext): Promise<ConnectStep>;
  }; // inputs differ by provider; tests give each its own
  const connect = (session: Session, input: object = {}, cookie?: string): Promise<ConnectStep> =>
    flow.connect(
      requestOf(`${origin}/connect`, session, cookie, { method: "POST" }),
      { returnTo: "/settings", ...(provider === "sense-sphere" ? {} : { shop: newShop }), ...input },
      context,
    );
  return { mock, module, store, errors, context, handler, connect };
}

export type SetUp = ReturnType<typeof setUp>;

/** A login that was begun: where the provider wants the browser, and the browser's cookie. */
export async function begin({ connect }: Pick<SetUp, "connect">, session: Session, input: object = {}, cookie?: string) {
  const step = await connect(session, input, cookie);
  if (step.status !== "redirect") throw new Error("it was connected at once");
  const { response } = step;
  return {
    response,
    login: response.headers.get("location") ?? "",
    cookie: (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "",
  };
}

/** Approves a login at the mock, and answers where the browser comes back to. */
export function approve({ mock }: Pick<SetUp, "mock">, login: string, as?: string): string {
  const { redirect } = mock.logIn(login, { decision: "approve", ...(as === undefined ? {} : { as }) });
  if (redirect === null) throw new Error("the login leads nowhere");
  return redirect;
}

/** Every connection in a store. */
export async function connectionsIn(store: TokenStore): Promise<readonly ConnectionRecord[]> {
  return (await store.list("connection/", { limit: 1000 })).entries.map(readRecord);
}

export async function connectionIn(
  store: TokenStore,
  provider: string,
  tenant: string,
  subject: string,
): Promise<ConnectionRecord | undefined> {
  const entry = await store.get(connectionKey({ provider, tenant, subject }));
  return entry ? readRecord(entry) : undefined;
}

/** The reasons of the suspicious callbacks that were reported. */
export async function suspicionsIn(store: TokenStore): Promise<readonly string[]> {
  const { entries } = await store.list("event/", { limit: 1000 });
  const events = entries.map(({ value }) => JSON.parse(String(value)) as { type: string; reason: string });
  return events.filter(({ type }) => type === "suspicious_callback").map(({ reason }) => reason);
}
