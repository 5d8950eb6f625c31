import { randomUUID } from "node:crypto";
import { ConfigurationError } from "@partnerkit/transport";
import type { ConnectionKey } from "./connection/record.ts";
import { Breaker } from "./credential/backoff.ts";
import { Keeper } from "./credential/keeper.ts";
import type { AuthObserver } from "./credential/observer.ts";
import { ProviderClock } from "./credential/provider-clock.ts";
import { type Room, tellingOf } from "./credential/room.ts";
import { CoarseTicker, type Ticker } from "./credential/ticker.ts";
import type { EventHandler } from "./event/deliver.ts";
import { type DrainOptions, type EventOptions, outboxOf, type Subscription } from "./event/outbox.ts";
import type { ProviderModule, ProviderServices } from "./provider.ts";
import { type Forgetting, type ProviderAuth, providerAuth, type RedirectAuth } from "./provider-auth.ts";
import type { RedirectContext, SessionFunction } from "./redirect/flow.ts";
import { callbackHandler } from "./redirect/handler.ts";
import type { TokenStore } from "./store.ts";

/** The modules by the name under which `auth` offers them; each fits its provider. */
export interface Providers {
  readonly etelecom?: ProviderModule<unknown, never, "etelecom">;
  readonly its?: ProviderModule<unknown, never, "its">;
  readonly senseSphere?: ProviderModule<unknown, never, "sense-sphere">;
  readonly chathub?: ProviderModule<unknown, never, "chathub">;
}

/** Options of `createPartnerAuth`. */
export interface PartnerAuthOptions<Given extends Providers> extends Omit<RedirectContext, "store" | "session" | "onKept"> {
  /** Where connections are kept: `sqliteStore(path, { keys })` and the like; `memoryStore()` for tests. */
  readonly store: TokenStore;
  readonly providers: Given;
  /** Who is asking, from a request that your application has let in; null for nobody. Needed by `connect` and the callback. */
  readonly session?: SessionFunction | undefined;
  /** Is told of refreshes; see `@partnerkit/auth/opentelemetry`. Default: nobody. */
  readonly observer?: AuthObserver | undefined;
  /** Milliseconds after which a credential in memory is compared with the store, in the background of a call. Default: 60 000. */
  readonly recheckMs?: number | undefined;
  /** Lets a store without encryption be used that is not in memory. Default: false. */
  readonly dangerouslyAllowPlainText?: boolean | undefined;
  /** A clock that runs forward and a source of chance, for tests. */
  readonly testing?: Partial<Pick<Room, "times" | "upstreamMs" | "random">> & { readonly ticker?: Ticker };
}

/** The connections of each provider that was given, by its name, and what they have in common. */
export type PartnerAuth<Given extends Providers> = {
  readonly [Name in keyof Given]: Given[Name] extends ProviderModule<infer Client, infer ConnectInput>
    ? [ConnectInput] extends [never]
      ? ProviderAuth<Client>
      : ProviderAuth<Client> & RedirectAuth<ConnectInput>
    : never;
} & {
  /** Answers the callbacks of every provider's login; for the route `/partner/callback/*`. Errors are answered by a page. */
  handler(request: Request): Promise<Response>;
  /**
   * Delivers events to a handler until it is stopped, at least once each, one process at a time.
   *
   * An event at which the handler throws comes again after two seconds, then after twice as long each time, up to an hour; later ones of its
   * connection wait for it, all others do not. After 16 times, five hours or so, it is parked: kept, and delivered by `drainEvents` with
   * `all` alone. One that cannot be read stays in the store while the others are delivered.
   */
  events(handler: EventHandler, options?: EventOptions): Subscription;
  /**
   * Delivers what is there now.
   *
   * @returns how many events; 0 where another process is at it
   * @throws the first thing that the handler throws, once the other events are delivered
   */
  drainEvents(handler: EventHandler, options?: DrainOptions): Promise<number>;
  /** Ends subscriptions and closes the store; in a handler of events, without waiting for that handler. */
  close(): Promise<void>;
};

/**
 * Keeps the connections of your tenants to the providers.
 *
 * @throws ConfigurationError `missing_option` for a store that would keep credentials in plain text
 */
export function createPartnerAuth<Given extends Providers>(options: PartnerAuthOptions<Given>): PartnerAuth<Given> {
  const { store, providers } = options;
  refusePlainText(options);
  const owner = `${process.pid}/${randomUUID()}`;
  const ticker = options.testing?.ticker ?? new CoarseTicker();
  const outbox = outboxOf(store, owner);
  const { session = noSession, returnOrigins, rateLimit, onRefusal, leaseMs } = options;
  const byId = new Map<string, Forgetting>();
  const onKept = (key: ConnectionKey): void => byId.get(key.provider)?.forget(key);
  const redirects: RedirectContext = { store, session, returnOrigins, rateLimit, onRefusal, leaseMs, onKept };
  const modules: [string, ProviderModule<unknown>][] = Object.entries(providers);
  const made = modules.map(([name, module]) => {
    const auth = providerAuth({ module, store, redirects, ...roomOf(module, options, { owner, ticker }) });
    byId.set(module.id, auth);
    return [name, auth];
  });
  const common = {
    handler: callbackHandler(
      modules.map(([, module]) => module),
      redirects,
    ),
    events: outbox.subscribe,
    drainEvents: outbox.drain,
    close: () => outbox.end(() => store.close()),
  };
  return Object.assign(Object.fromEntries(made) as object, common) as PartnerAuth<Given>; // one entry for each module, as made above
}

function roomOf<Given extends Providers>(
  module: ProviderModule<unknown>,
  { store, observer, recheckMs = 60_000, testing = {} }: PartnerAuthOptions<Given>,
  { owner, ticker }: Pick<Room, "owner" | "ticker">,
): { readonly room: Room; readonly services: ProviderServices } {
  const clock = new ProviderClock(ticker);
  const room: Room = {
    store,
    owner,
    ticker,
    clock,
    breaker: new Breaker(),
    synchronise: once(async () => {
      const asked = performance.now();
      const storeTime = await store.now();
      if (clock.skewMs === 0 && Math.abs(storeTime - clock.now()) > 1_000 + performance.now() - asked) clock.set(storeTime);
    }),
    times: testing.times ?? { ttlMs: 15_000, renewEveryMs: 5_000, pollMs: 25 },
    upstreamMs: testing.upstreamMs ?? 10_000,
    recheckMs,
    before: module.refreshBeforeMs,
    random: testing.random ?? Math.random,
    ...tellingOf(observer),
  };
  // A credential of several connections has no window of its own: it is refreshed when it is refused, or about to end.
  const apart = { ...room, before: undefined, breaker: new Breaker() };
  const services: ProviderServices = {
    store,
    keep: (slot) => new Keeper(apart, slot),
    now: () => clock.now(),
    observe: (response, sentAt) => clock.observe(response, sentAt),
  };
  return { room, services };
}

function noSession(): never {
  throw new ConfigurationError("the option session is missing: nobody says who logs in. Pass session: (request) => ({ tenant, user }).", {
    provider: "auth",
    operation: "connect",
    code: "missing_option",
  });
}

/** Work that is done once, by whoever comes first; again where it failed. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}

function refusePlainText({ store, dangerouslyAllowPlainText }: PartnerAuthOptions<Providers>): void {
  if (dangerouslyAllowPlainText || store.name === "memory" || "rotateKeys" in store) return;
  throw new ConfigurationError(
    `the ${store.name} store would keep credentials in plain text. Give it { keys }, or wrap it in encrypted(store, { keys }).`,
    { provider: "auth", operation: "createPartnerAuth", code: "missing_option" },
  );
}
