import { AnswerError, type ClientOptions, isPartnerError, RequestError, type RequestOptions } from "@partnerkit/transport";
import { readBaseUrl, servicesPath } from "@partnerkit/transport/client";
import type { CredentialRecord } from "../connection/record.ts";
import { CallbackError } from "../errors/callback-error.ts";
import type { CheckContext, Checked, ClientContext, ProviderId, ProviderModule, RefreshContext, RefreshOutcome } from "../provider.ts";
import { callbackBase, isLoopback } from "../redirect/callback-url.ts";
import { digest, matches } from "../redirect/digest.ts";
import type { CallbackOptions, FinishContext, Login, Pending, Proved, StartContext } from "../redirect/login.ts";
import { redirectFlow } from "../redirect/redirect-flow.ts";

/** A shop as the provider names it. */
export interface ShopAccount {
  /** Its id: a 64-bit number, written as text. */
  readonly id: string;
  readonly name: string;
}

/** What a policy for first connections is asked about. */
export interface ApproveContext {
  readonly tenant: string;
  readonly user: string;
  readonly shop: ShopAccount;
}

/** Options that ITS and eTelecom share. */
export interface ShopConnectOptions extends ClientOptions, CallbackOptions {
  /** The partner's API key, without `Bearer`. Default: the environment variable `ETELECOM_API_KEY` or `ITS_API_KEY`. */
  readonly apiKey?: string | undefined;
  /**
   * The hosts that a shop may be sent to for its login. Default: the base URL's own and the one that the provider documents.
   */
  readonly authHosts?: readonly string[] | undefined;
  /**
   * Approves a first connection, or one of a shop that another tenant has revoked, such as by comparing the shop with your own records.
   * False leaves a first connection `unverified` until it is confirmed, and the other tenant's shop where it is.
   *
   * Nothing in a callback proves whose shop it names: whoever logs in can write another `shop_id` next to their own request token, and the
   * key of any shop that ever logged in comes back. Default: none is approved.
   */
  readonly approve?: ((context: ApproveContext) => boolean | Promise<boolean>) | undefined;
}

/** What `connect` takes. */
export interface ShopConnectInput<Shop> {
  /** What a first connection tells the provider about the shop. */
  readonly shop?: Shop | undefined;
  /**
   * The shop to connect again: one of the tenant's connections. Null for a shop that is not connected yet. Default: the tenant's only
   * connection, unless `shop` has another name, which is refused (`other_shop`); a new shop where there is none.
   */
  readonly shopId?: string | null | undefined;
}

/** What is read of a shop, whatever else a brand asks for. */
export interface NamedShop {
  readonly name?: string | undefined;
}

/** What the provider's client does, as far as it is needed here. */
export interface ShopClient<Shop> {
  /** AuthorizeShop without `shop_id`. */
  first(shop: Shop, redirectUrl: string, options: RequestOptions): Promise<AuthorizeAnswer>;
  /** AuthorizeShop with `shop_id`. */
  again(shopId: string, redirectUrl: string, options: RequestOptions): Promise<AuthorizeAnswer>;
  /** CurrentShop. */
  current(shopKey: string, options: RequestOptions): Promise<ShopAccount & { readonly type: string }>;
}

/** What AuthorizeShop answers. */
export interface AuthorizeAnswer {
  readonly type: string;
  readonly auth_token: string;
  readonly expires_in: number;
  readonly auth_url?: string | null | undefined;
}

/** What tells one brand of the platform from the other. */
export interface ShopConnectBrand<Client, Shop extends NamedShop, Id extends ProviderId> {
  readonly id: Id;
  readonly options: ShopConnectOptions;
  /** Documented hosts of the login. */
  readonly hosts: readonly string[];
  readonly shops: ShopClient<Shop>;
  createClient(context: ClientContext): Client;
}

/** A 64-bit number without leading zeros, so that one shop has one id (ET-15). */
const shopIdPattern = /^[1-9]\d{0,18}$/;
const tokenPattern = /^[\w.~:/+=-]{1,512}$/;

/** What a refresh sends where no address is set: it sends no browser anywhere, so this is never visited. */
const unvisited: Request = new Request("http://localhost/");

/**
 * The shop connection of ITS and eTelecom.
 *
 * AuthorizeShop hands the partner the key of any shop that ever logged in, so the `shop_id` of a callback proves nothing by itself. A
 * callback is accepted only where it comes from the browser, session and user that began the login; where its request token, if it
 * brings one, is that login's (ET-10); where a shop that is connected again is the same one; where the key's prefix and CurrentShop name
 * the shop; and where no other tenant has it. A first connection stays unverified unless `approve` knows better.
 */
export function shopConnect<Client, Shop extends NamedShop, Id extends ProviderId>(
  brand: ShopConnectBrand<Client, Shop, Id>,
): ProviderModule<Client, ShopConnectInput<Shop>, Id> {
  const { id, options } = brand;
  const login: Login<ShopConnectInput<Shop>> = {
    id,
    callbackUrl: options.callbackUrl,
    callback: options.callback,
    parameters: {
      token: { pattern: tokenPattern, required: false },
      shop_id: { pattern: shopIdPattern, required: true },
    },
    subject: "shop_id",
    transfers: options.approve !== undefined,
    start: (context) => start(brand, context),
    finish: (context) => finish(brand, context),
  };
  return {
    id,
    createClient: (context) => brand.createClient(context),
    refresh: (context) => refresh(brand, context),
    check: (context) => check(brand, context),
    redirect: redirectFlow(login),
  };
}

async function start<Client, Shop extends NamedShop, Id extends ProviderId>(
  brand: ShopConnectBrand<Client, Shop, Id>,
  context: StartContext<ShopConnectInput<Shop>>,
): Promise<Pending | Proved> {
  const { input, callbackUrl, signal, session } = context;
  const shopId = await shopToConnect(brand.id, context);
  if (shopId !== undefined) {
    try {
      const answer = await brand.shops.again(shopId, callbackUrl, { signal });
      if (answer.type === "shop_request") return pending(brand, answer, shopId);
      return await proved(brand, { shopId, answer, now: context.now, signal, session });
    } catch (error) {
      // The provider's own advice, followed only here, where the id is from our store (ET-17).
      if (!isNotLinked(error) || input.shop === undefined) throw error;
    }
  }
  if (input.shop === undefined) throw invalid(brand.id, "shop is missing. Nothing was sent; say which shop is to be connected");
  const answer = await brand.shops.first(input.shop, callbackUrl, { signal });
  if (answer.type !== "shop_request") throw odd(brand.id, "a first connection was answered without a login");
  return pending(brand, answer, undefined);
}

/** The id of a shop that is connected again; never one that is not in the tenant's own connections. */
async function shopToConnect<Shop extends NamedShop>(
  provider: string,
  { input: { shop, shopId }, records }: StartContext<ShopConnectInput<Shop>>,
): Promise<string | undefined> {
  if (shopId === null) return undefined;
  const own = await records();
  if (shopId === undefined) {
    const [only, ...others] = own.filter(({ state }) => state !== "revoked");
    if (!only || others.length > 0) return undefined;
    if (shop?.name !== undefined && only.label !== undefined && shop.name !== only.label) throw otherShop(provider);
    return only.subject;
  }
  if (own.some(({ subject }) => subject === shopId)) return shopId;
  throw invalid(provider, "shopId is none of the tenant's connections. Nothing was sent; leave it out for a first connection");
}

async function finish<Client, Shop extends NamedShop, Id extends ProviderId>(
  brand: ShopConnectBrand<Client, Shop, Id>,
  { query, subject: shopId, memory, callbackUrl, now, signal, session }: FinishContext,
): Promise<Pending | Proved> {
  const { id } = brand;
  if (BigInt(shopId) >= 2n ** 63n) throw new CallbackError("invalid_parameter", id);
  const expected = memory["shopId"];
  if (expected !== undefined && expected !== shopId) throw new CallbackError("other_subject", id);
  const { token } = query;
  if (token?.startsWith("request:") && !matches(token, digest(memory["requestToken"] ?? ""))) throw new CallbackError("token_mismatch", id);
  try {
    const answer = await brand.shops.again(shopId, callbackUrl, { signal });
    if (answer.type === "shop_request") return pending(brand, answer, shopId);
    return await proved(brand, { shopId, answer, now, signal, session });
  } catch (error) {
    if (isNotLinked(error)) throw new CallbackError("subject_unknown", id);
    throw error;
  }
}

/** A login that the shop has to go through at `auth_url`, which may lead to known hosts alone: it comes from an answer. */
function pending<Client, Shop extends NamedShop, Id extends ProviderId>(
  { id, hosts, options }: ShopConnectBrand<Client, Shop, Id>,
  { auth_url, auth_token, expires_in }: AuthorizeAnswer,
  shopId: string | undefined,
): Pending {
  if (!auth_token.startsWith("request:")) throw odd(id, "the token of a login does not begin with request:");
  if (!Number.isSafeInteger(expires_in) || expires_in <= 0) throw odd(id, "expires_in of a login is no number of seconds");
  if (!auth_url || !URL.canParse(auth_url)) throw odd(id, "auth_url is no address");
  const url = new URL(auth_url);
  const own = new URL(readBaseUrl(id, options.baseUrl, servicesPath));
  const known = options.authHosts ?? [own.host, ...hosts];
  const safe = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname) && isLoopback(own.hostname));
  if (!safe || url.username !== "" || url.password !== "" || !known.includes(url.host)) {
    throw new AnswerError(
      `auth_url leads to ${JSON.stringify(url.host)}, which is not known. Add it to authHosts if it is the provider's.`,
      {
        provider: id,
        operation: "authorizeShop",
        code: "auth_url_refused",
      },
    );
  }
  return {
    type: "login",
    url: url.href,
    expiresInMs: expires_in * 1000,
    memory: { requestToken: auth_token, ...(shopId === undefined ? {} : { shopId }) },
  };
}

/** Holds a key against its prefix and CurrentShop. */
async function proved<Client, Shop extends NamedShop, Id extends ProviderId>(
  brand: ShopConnectBrand<Client, Shop, Id>,
  context: {
    readonly shopId: string;
    readonly answer: AuthorizeAnswer;
    readonly now: number;
    readonly signal: AbortSignal;
    readonly session: { readonly tenant: string; readonly user: string };
  },
): Promise<Proved> {
  const { shopId, answer, now, signal, session } = context;
  const credential = credentialOf(brand.id, answer, now);
  const shop = await currentShop(brand, shopId, credential.token, signal);
  const verified = (await brand.options.approve?.({ ...session, shop })) ?? false;
  return { type: "proved", subject: shopId, verified, credential, label: shop.name };
}

/** Accounts that are no shops. Others pass: the list is open, and the sample says `unknown`. */
const noShops = ["affiliate", "carrier", "etop"];

async function currentShop<Client, Shop extends NamedShop, Id extends ProviderId>(
  { id, shops }: ShopConnectBrand<Client, Shop, Id>,
  shopId: string,
  shopKey: string,
  signal: AbortSignal,
): Promise<ShopAccount> {
  if (!shopKey.startsWith(`shop${shopId}:`)) throw new CallbackError("credential_mismatch", id);
  const { id: found, name, type } = await shops.current(shopKey, { signal });
  if (found !== shopId || noShops.includes(type)) throw new CallbackError("credential_mismatch", id);
  return { id: found, name };
}

/** `-1` is never; any other number that is not positive means nothing (ET-14). Never is not never-invalid: the shop may unlink. */
function credentialOf(provider: string, { type, auth_token: token, expires_in }: AuthorizeAnswer, now: number): CredentialRecord {
  if (type !== "shop_key") throw odd(provider, `the answer's type is neither shop_request nor shop_key`);
  if (expires_in === -1) return { token, expiresAt: "never", issuedAt: now };
  if (!Number.isSafeInteger(expires_in) || expires_in <= 0) throw odd(provider, "expires_in is no number of seconds");
  return { token, expiresAt: now + expires_in * 1000, issuedAt: now };
}

/** A key that was refused is asked for again; a shop that has unlinked has to log in. */
async function refresh<Client, Shop extends NamedShop, Id extends ProviderId>(
  brand: ShopConnectBrand<Client, Shop, Id>,
  { key: { subject }, services, signal }: RefreshContext,
): Promise<RefreshOutcome> {
  try {
    const answer = await brand.shops.again(subject, callbackBase({ ...brand.options, id: brand.id }, unvisited).href, { signal });
    if (answer.type === "shop_request") return { type: "reauth", reason: "the shop has to log in again" };
    const credential = credentialOf(brand.id, answer, services.now());
    if (!credential.token.startsWith(`shop${subject}:`)) throw odd(brand.id, "the key belongs to another shop");
    return { type: "token", credential };
  } catch (error) {
    if (isNotLinked(error)) return { type: "reauth", reason: "the provider does not know the shop as one that logged in here" };
    throw error;
  }
}

async function check<Client, Shop extends NamedShop, Id extends ProviderId>(
  brand: ShopConnectBrand<Client, Shop, Id>,
  { subject, token }: CheckContext,
): Promise<Checked> {
  if (!shopIdPattern.test(subject)) throw invalid(brand.id, "subject is no shop id. Nothing was sent; use the number as text");
  const { name } = await currentShop(brand, subject, token, AbortSignal.timeout(30_000));
  return { label: name };
}

function isNotLinked(error: unknown): boolean {
  return isPartnerError(error) && error.code === "shop_not_linked";
}

function odd(provider: string, what: string): AnswerError {
  return new AnswerError(`${what}. Try again; if it lasts, ask the provider.`, {
    provider,
    operation: "authorizeShop",
    code: "unexpected_shape",
  });
}

/** The one that is connected must not be taken for the one that is meant. */
function otherShop(provider: string): RequestError {
  const message =
    "shop has another name than the tenant's only connection. Nothing was sent; give that one's shopId, or shopId: null to connect another shop.";
  return new RequestError(message, { provider, operation: "connect", code: "other_shop" });
}

function invalid(provider: string, what: string): RequestError {
  return new RequestError(`${what}.`, { provider, operation: "connect", code: "invalid_argument" });
}
