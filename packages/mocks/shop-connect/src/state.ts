import { type Clock, Recent, randomDigits, randomText } from "@partnerkit/mock-engine";
import type * as generated from "./generated/sandbox.ts";

/** A company that connects shops. */
export type Partner = Readonly<generated.Partner>;

/** An account of a shop. */
export type Shop = Readonly<generated.Shop>;

/** The accounts that exist when the mock starts. */
export type Seed = generated.Seed;

/** A login that a partner asked for and that waits for the shop. */
export interface LoginRequest {
  readonly token: string;
  readonly partner: Partner;
  readonly redirectUrl: string;
  /** The shop that has to log in again; absent for a first connection. */
  readonly shop: Shop | undefined;
  /** What the partner knows about a new shop. */
  readonly details: { readonly name: string; readonly phone: string; readonly email: string };
  /** When the token dies, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** What a partner may do for a shop. A shop that unlinked keeps its place, without a key. */
interface Link {
  key: string | undefined;
}

/** Seconds that a request token lives. */
export const requestTokenSeconds = 900;

/** What the platform knows: partners, shops, which shop gave which partner a key, and who is logging in. */
export class ShopPlatform {
  readonly #clock: Clock;
  readonly #partners: Map<string, Partner>;
  readonly #shops: Map<string, Shop>;
  readonly #links = new Map<string, Link>();
  readonly #keys = new Map<string, { readonly partner: Partner; readonly shop: Shop }>();
  readonly #requests = new Recent<LoginRequest>();

  constructor(clock: Clock, seed: Seed) {
    this.#clock = clock;
    refuseContradictions(seed);
    this.#partners = new Map(seed.partners.map((partner) => [partner.apiKey, partner]));
    this.#shops = new Map(seed.shops.map((shop) => [shop.id, shop]));
    for (const [apiKey, shopIds] of Object.entries(seed.links)) {
      for (const shopId of shopIds) this.link(this.#partners.get(apiKey), this.#shops.get(shopId));
    }
  }

  partner(apiKey: string): Partner | undefined {
    return this.#partners.get(apiKey);
  }

  shop(id: string): Shop | undefined {
    return this.#shops.get(id);
  }

  /** The shops that a person can sign in as. */
  get shops(): readonly Shop[] {
    return [...this.#shops.values()];
  }

  /** A shop by the phone number or e-mail address of its account. */
  findShop(phoneOrEmail: string): Shop | undefined {
    const wanted = phoneOrEmail.trim().toLowerCase();
    return wanted ? this.shops.find(({ phone, email }) => phone === wanted || email.toLowerCase() === wanted) : undefined;
  }

  /** Whether a shop has ever logged in through this partner. */
  knows(partner: Partner, shopId: string): boolean {
    return this.#links.has(linkId(partner, shopId));
  }

  /** The key of a shop, while it is linked. It stays the same until the shop unlinks: no rotation is documented. */
  keyOf(partner: Partner, shopId: string): string | undefined {
    return this.#links.get(linkId(partner, shopId))?.key;
  }

  /** Whom a key acts for, and whether it still does. */
  holder(key: string): { readonly shop: Shop; readonly linked: boolean } | undefined {
    const found = this.#keys.get(key);
    return found && { shop: found.shop, linked: this.keyOf(found.partner, found.shop.id) === key };
  }

  /** Opens a login; its token dies after 900 seconds. */
  openRequest(partner: Partner, redirectUrl: string, shop: Shop | undefined, details: LoginRequest["details"]): LoginRequest {
    const expiresAt = this.#clock.now() + requestTokenSeconds * 1000;
    const request = { token: `request:${randomText(43)}`, partner, redirectUrl, shop, details, expiresAt };
    this.#requests.set(request.token, request);
    return request;
  }

  /** A login by its token, with its state at this moment. */
  request(token: string): { readonly request: LoginRequest; readonly expired: boolean } | undefined {
    const request = this.#requests.get(token);
    return request && { request, expired: this.#clock.now() >= request.expiresAt };
  }

  /** Closes a login without a link, as a refusal does. */
  closeRequest(token: string): void {
    this.#requests.delete(token);
  }

  /** Creates the account that a first connection describes. */
  createShop({ name, phone, email }: LoginRequest["details"]): Shop {
    const shop = { id: randomDigits(19), name, phone, email };
    this.#shops.set(shop.id, shop);
    return shop;
  }

  /** Links a shop to a partner. A shop that is linked already keeps its key. */
  link(partner: Partner | undefined, shop: Shop | undefined): string {
    if (!partner || !shop) throw new TypeError("[partnerkit] a link needs a partner and a shop that exist");
    const current = this.keyOf(partner, shop.id);
    if (current) return current;
    const key = `shop${shop.id}:${randomText(64)}`;
    this.#links.set(linkId(partner, shop.id), { key });
    this.#keys.set(key, { partner, shop });
    return key;
  }

  /** The shop takes its link back, from every partner: its keys die at once. False for an unknown shop. */
  unlinkShop(shopId: string): boolean {
    for (const [id, link] of this.#links) {
      if (id.endsWith(`/${shopId}`)) link.key = undefined;
    }
    return this.#shops.has(shopId);
  }

  /** Ends one key: the shop is not linked to that partner any more. False for an unknown or dead key. */
  revokeKey(key: string): boolean {
    const holder = this.holder(key);
    const partner = this.#keys.get(key)?.partner;
    const link = holder?.linked && partner ? this.#links.get(linkId(partner, holder.shop.id)) : undefined;
    if (link) link.key = undefined;
    return link !== undefined;
  }

  /** Ends every login that waits: its link has expired. */
  expireRequests(): void {
    const expiresAt = this.#clock.now();
    this.#requests.update((request) => ({ ...request, expiresAt: Math.min(request.expiresAt, expiresAt) }));
  }
}

/** @throws TypeError for two accounts of one name, and a website that is none. */
function refuseContradictions({ partners, shops }: Seed): void {
  if (new Set(partners.map(({ apiKey }) => apiKey)).size < partners.length) contradiction("two partners have the same apiKey");
  if (new Set(shops.map(({ id }) => id)).size < shops.length) contradiction("two shops have the same id");
  for (const { name, website } of partners) {
    if (!/^https?:/i.test(website) || !URL.canParse(website)) contradiction(`the website of partner "${name}" is no http or https address`);
  }
}

function linkId(partner: Partner, shopId: string): string {
  return `${partner.id}/${shopId}`;
}

function contradiction(what: string): never {
  throw new TypeError(`[partnerkit] ${what}`);
}
