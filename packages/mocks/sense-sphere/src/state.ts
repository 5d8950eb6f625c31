import { type Clock, Recent, randomText } from "@partnerkit/mock-engine";
import type * as generated from "./generated/sandbox.ts";
import { RateLimit } from "./rate-limit.ts";

/** A site that lets its users in through Sense Sphere. */
export type Partner = Readonly<generated.Partner>;

/** A person. */
export type User = Readonly<generated.User>;

/** A bot. */
export type Bot = Readonly<generated.Bot>;

/** The accounts that exist when the mock starts. */
export type Seed = generated.Seed;

/** A login that a partner sent a browser for. It is carried in the address, because a service worker cannot set cookies. */
export interface Authorization {
  readonly id: string;
  readonly partner: Partner;
  readonly redirectUri: string;
  readonly state: string | null;
  readonly user?: User;
  readonly approved?: boolean;
}

interface Token {
  readonly user: User;
  readonly partner: Partner;
  readonly expiresAt: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** What Sense Sphere knows: partners, users, bots, tokens, and who is logging in. */
export class SenseSphereState {
  /** Ten requests a minute for each address of the provider's own callback. */
  readonly callbackLimit: RateLimit;
  /** Five visits of the login page and five sign-ins a minute for each address. */
  readonly loginLimit: RateLimit;
  readonly #clock: Clock;
  readonly #seed: Seed;
  readonly #tokens = new Map<string, Token>();
  readonly #authorizations = new Recent<Authorization>();
  readonly #connected = new Set<string>();

  constructor(clock: Clock, seed: Seed) {
    this.#clock = clock;
    refuseContradictions(seed);
    this.#seed = seed;
    this.callbackLimit = new RateLimit(clock, 10);
    this.loginLimit = new RateLimit(clock, 5);
  }

  partner(key: string): Partner | undefined {
    return this.#seed.partners.find((partner) => partner.key === key);
  }

  user(username: string, password: string): User | undefined {
    return this.#seed.users.find((user) => user.username === username && user.password === password);
  }

  /** A user by name or UUID; the first where none is named. */
  userNamed(name: string | undefined): User | undefined {
    return this.#seed.users.find(({ username, uuid }) => name === undefined || username === name || uuid === name);
  }

  bot(uuid: string): Bot | undefined {
    return this.#seed.bots.find((bot) => bot.uuid === uuid);
  }

  /** Opens a login for a partner. */
  authorize(partner: Partner, redirectUri: string, state: string | null): Authorization {
    return this.#keep({ id: randomText(22), partner, redirectUri, state });
  }

  authorization(id: string): Authorization | undefined {
    return this.#authorizations.get(id);
  }

  /** Remembers who signed in. */
  signIn(authorization: Authorization, user: User): Authorization {
    return this.#keep({ ...authorization, user });
  }

  /** Remembers that the user agreed. */
  approve(authorization: Authorization): Authorization {
    return this.#keep({ ...authorization, approved: true });
  }

  /** Ends a login, whether it led to a token or not. */
  close(authorization: Authorization): void {
    this.#authorizations.delete(authorization.id);
  }

  /** Issues a token and revokes the user's older ones at this partner: "rotation policy" (SS-9). */
  issueToken(partner: Partner, user: User, days: number): { readonly token: string; readonly created: boolean } {
    for (const [value, token] of this.#tokens) {
      if (token.user === user && token.partner === partner) this.#tokens.delete(value);
    }
    const token = randomText(43);
    this.#tokens.set(token, { user, partner, expiresAt: this.#clock.now() + days * dayMs });
    const connection = `${partner.key}/${user.uuid}`;
    const created = !this.#connected.has(connection);
    this.#connected.add(connection);
    return { token, created };
  }

  /** Ends a token before its time. False for an unknown one. */
  revokeToken(token: string): boolean {
    return this.#tokens.delete(token);
  }

  /** Ends the time of every token, and every login that waits. */
  expireAll(): void {
    const expiresAt = this.#clock.now() - 1;
    for (const [value, token] of this.#tokens) this.#tokens.set(value, { ...token, expiresAt: Math.min(token.expiresAt, expiresAt) });
    this.#authorizations.clear();
  }

  /** The user of a token, or why it is not good. A revoked token cannot be told from an unknown one. */
  tokenUser(token: string): User | "unknown" | "expired" {
    const found = this.#tokens.get(token);
    if (!found) return "unknown";
    return found.expiresAt < this.#clock.now() ? "expired" : found.user;
  }

  #keep(authorization: Authorization): Authorization {
    this.#authorizations.set(authorization.id, authorization);
    return authorization;
  }
}

/** @throws TypeError for two partners, users or bots of one name. */
function refuseContradictions({ partners, users, bots }: Seed): void {
  const lists = {
    "partners have the same key": partners.map(({ key }) => key),
    "users have the same username": users.map(({ username }) => username),
    "users have the same uuid": users.map(({ uuid }) => uuid),
    "bots have the same uuid": bots.map(({ uuid }) => uuid),
  };
  for (const [what, names] of Object.entries(lists)) {
    if (new Set(names).size < names.length) throw new TypeError(`[partnerkit] two ${what}`);
  }
}
