import { ConfigurationError, RequestError } from "@partnerkit/transport";
import { bindSteps } from "./connection/bind.ts";
import { confirmSteps, type Revocation, readConnection, reopenSteps, repeatedly, revokeSteps } from "./connection/change.ts";
import { connectionKey, isCredential } from "./connection/codec.ts";
import { type Connection, connectionOf } from "./connection/connection.ts";
import { type RecordPage, readPage, type UnreadableRecord } from "./connection/list.ts";
import type { ConnectionKey, ConnectionRecord, CredentialRecord, Expiry } from "./connection/record.ts";
import { ConnectionSlot } from "./connection/slot.ts";
import { Keeper } from "./credential/keeper.ts";
import { Keepers } from "./credential/keepers.ts";
import type { WaitOptions } from "./credential/pause.ts";
import type { Room } from "./credential/room.ts";
import { ChooseConnectionError, type ConnectionChoice } from "./errors/choose-connection-error.ts";
import type { CredentialFunction, ProviderModule, ProviderServices } from "./provider.ts";
import type { ConnectOptions, RedirectContext } from "./redirect/flow.ts";
import type { TokenStore } from "./store.ts";

/** Which connection is meant. */
export interface ConnectionName {
  /** Your customer, by whatever name you know it. */
  readonly tenant: string;
  /** The shop id, user UUID or operator id. Default: that of the tenant's only connection. */
  readonly subject?: string | undefined;
}

/** A connection, named in full. */
export type FullName = Required<{ readonly [Key in keyof ConnectionName]: string }>;

/** Which connections to list. */
export interface ConnectionQuery {
  /** Default: every tenant's. */
  readonly tenant?: string | undefined;
  /** The cursor of the page before. Default: from the start. */
  readonly cursor?: string | null | undefined;
  /** Connections at most, 1 to 1000. Default: 100. */
  readonly limit?: number | undefined;
}

/** Part of a list of connections. */
export interface ConnectionPage {
  readonly connections: readonly Connection[];
  /** The connections that cannot be read, and why: damaged, or sealed with another key. The observer is told of them, too. */
  readonly unreadable: readonly UnreadableRecord[];
  /** Where the next page begins; null after the last one. */
  readonly cursor: string | null;
}

/** A key or token that you have already. */
export interface ImportRequest extends FullName {
  readonly token: string;
  /** When it ends: milliseconds since 1970, `never`, or `unknown`. Default: `unknown`. */
  readonly expiresAt?: Expiry | undefined;
  readonly user?: string | undefined;
  /** What a person recognises it by. Default: what the check finds. */
  readonly label?: string | undefined;
}

/** The connections of one provider. */
export interface ProviderAuth<Client> {
  /**
   * The provider's client, its credential kept fresh. Without a subject it is the tenant's only connection.
   *
   * @throws ChooseConnectionError where the tenant has none or several; its `choices` lists them
   */
  client(name: ConnectionName): Promise<Client>;
  /**
   * The credential itself, for calls that no client makes.
   *
   * @throws ReauthRequiredError, RefreshUnavailableError, and the other errors of a connection that has none
   */
  token(name: FullName, options?: WaitOptions): Promise<string>;
  /** The credential, if it is in memory and serves. Asks nobody. */
  peek(name: FullName): string | undefined;
  /** One connection for whoever asks for its credential often. It stays in memory as long as this process lives. */
  handle(name: FullName): CredentialHandle;
  /** The connections, revoked ones included, in pages. */
  connections(query?: ConnectionQuery): Promise<ConnectionPage>;
  /** One connection as the store has it now. @throws NoConnectionError */
  health(name: FullName): Promise<Connection>;
  /**
   * Ends a connection. Here it is over at once; another process that has its credential in memory finds out within a minute (see
   * `recheckMs`). The provider is not told: none has a call for that. The account stays this tenant's: another one gets it by a login that
   * is approved, by an import with a `check`, or where `release` is true.
   */
  revoke(name: FullName, by?: Revocation): Promise<Connection>;
  /**
   * Fetches a new credential without the user, where the provider can.
   *
   * @throws ReauthRequiredError where only a login helps
   */
  reconnect(name: FullName, options?: WaitOptions): Promise<Connection>;
  /** Makes an unverified connection active: its user has recognised it by its label. @throws ConnectionStateError, SubjectTakenError */
  confirm(name: FullName, by?: { readonly user?: string | undefined }): Promise<Connection>;
  /**
   * Takes over a key or token without a login. The provider is asked first whether it is good, and `check` is called, where you give one;
   * what either throws ends it, and nothing is kept. What another tenant has revoked is taken over only with a `check`.
   *
   * @throws SubjectTakenError where the subject is another tenant's
   */
  import(request: ImportRequest, check?: (request: ImportRequest) => void | Promise<void>): Promise<Connection>;
}

/** The connections of a provider whose users log in on a page of its own. */
export interface RedirectAuth<ConnectInput> {
  /**
   * Begins a login for whoever `session` says is asking: a redirect to the provider's page, or a connection at once where the provider
   * needs no login.
   *
   * @throws CallbackError (`not_signed_in`, `rate_limited`), RequestError for an input that cannot be right, ConfigurationError where
   * the callback's address or `session` is missing
   */
  connect(request: Request, input: ConnectInput & ConnectOptions): Promise<Connecting>;
}

/** What `connect` comes to: a redirect (303) with the cookie that binds this browser, or a connection. */
export type Connecting =
  | { readonly status: "redirect"; readonly response: Response }
  | { readonly status: "connected"; readonly connection: Connection };

/** A connection's credential, cached. */
export interface CredentialHandle {
  /** The credential, if it is in memory and serves. Asks nobody. */
  peek(): string | undefined;
  /** The credential; a fresh one is fetched where it is needed. */
  token(options?: WaitOptions): Promise<string>;
}

/** What the connections of a provider are made of. */
export interface ProviderParts<Client, ConnectInput> {
  readonly module: ProviderModule<Client, ConnectInput>;
  readonly store: TokenStore;
  readonly room: Room;
  readonly services: ProviderServices;
  readonly redirects: RedirectContext;
}

/** Makes the connections of one provider. */
export function providerAuth<Client, ConnectInput>({
  module,
  store,
  room,
  services,
  redirects,
}: ProviderParts<Client, ConnectInput>): ProviderAuth<Client> & RedirectAuth<ConnectInput> & Forgetting {
  const keepers = new Keepers();
  const known = (tenant: string, subject: string): Keeper | undefined => keepers.get(tenant, subject);
  const keyOf = ({ tenant, subject }: FullName): ConnectionKey => ({ provider: module.id, tenant, subject });
  const keeperOf = (name: FullName): Keeper => {
    const { tenant, subject } = name;
    const found = known(tenant, subject);
    if (found) return found;
    connectionKey(keyOf(name)); // refuses names that no store could keep
    const made = new Keeper(room, new ConnectionSlot(keyOf(name), module, services));
    keepers.add(tenant, subject, made);
    return made;
  };
  const shown = (record: ConnectionRecord): Connection =>
    connectionOf(record, room.clock.now(), known(record.tenant, record.subject)?.troubled ?? false);
  const health = async (name: FullName): Promise<Connection> => shown((await readConnection(store, keyOf(name))).record);
  const changed = async (name: FullName): Promise<Connection> => {
    known(name.tenant, name.subject)?.forget();
    return health(name);
  };
  const pageOf = async (query: ConnectionQuery): Promise<RecordPage> => {
    const page = await readPage(store, module.id, query);
    for (const error of page.unreadable) room.tell((observer) => observer.unreadable?.({ provider: module.id, error }));
    return page;
  };
  const listed = async (query: ConnectionQuery): Promise<ConnectionPage> => {
    const { records, ...page } = await pageOf(query);
    return { connections: records.map(shown), ...page };
  };
  const clientOf = (tenant: string, subject: string, credential: CredentialFunction): Client =>
    module.createClient({ tenant, subject, services, credential });
  return {
    forget: ({ tenant, subject }) => known(tenant, subject)?.forget(),
    connect: async (request, input) => {
      if (!module.redirect) throw noLogin(module.id);
      const step = await module.redirect.connect(request, input, redirects);
      return step.status === "redirect" ? step : { status: "connected", connection: await health(step.key) };
    },
    client: async ({ tenant, subject }) => {
      const chosen = subject ?? (await onlyOne(pageOf, module, tenant));
      if (chosen === undefined) return clientOf(tenant, "", () => Promise.reject(new ChooseConnectionError(module.id, tenant, [])));
      const found = { tenant, subject: chosen };
      keeperOf(found); // refuses names that no store could keep
      // Looked for at each call: a client may live longer than its keeper does in memory.
      return clientOf(tenant, chosen, ({ rejected }) =>
        rejected === undefined ? keeperOf(found).token() : keeperOf(found).instead(rejected),
      );
    },
    token: (name, options) => keeperOf(name).token(options),
    peek: ({ tenant, subject }) => known(tenant, subject)?.peek(),
    handle: (name) => {
      const keeper = keeperOf(name);
      keeper.isPinned = true;
      return keeper;
    },
    connections: (query = {}) => listed(query),
    health,
    revoke: async (name, by = {}) => {
      await repeatedly(store, [module.id, "revoke"], () => revokeSteps(store, keyOf(name), by));
      return changed(name);
    },
    reconnect: async (name, options) => {
      const key = keyOf(name);
      if (module.onDemand) await repeatedly(store, [module.id, "reconnect"], () => reopenSteps(store, key));
      else await readConnection(store, key);
      await keeperOf(name).renew(options);
      return health(name);
    },
    confirm: async (name, { user } = {}) => {
      await repeatedly(store, [module.id, "confirm"], () => confirmSteps(store, keyOf(name), user));
      return changed(name);
    },
    import: async (request, check) => {
      const { tenant, subject, token, expiresAt = "unknown", user, label } = request;
      const credential: CredentialRecord = { token, expiresAt, issuedAt: Math.round(services.now()) };
      if (!isCredential(credential)) throw noCredential(module.id);
      const found = await module.check?.({ tenant, subject, token, services });
      await check?.(request);
      const binding = { key: keyOf(request), state: "active" as const, credential, transfer: check !== undefined };
      const by = { user, label: label ?? found?.label };
      await repeatedly(store, [module.id, "import"], () => bindSteps(store, { ...binding, ...by }));
      return changed(request);
    },
  };
}

/** What the callbacks of all providers tell one of them. */
export interface Forgetting {
  /** Drops a credential from memory, because the store has another one. */
  forget(name: FullName): void;
}

function noLogin(provider: string): ConfigurationError {
  const message = "its connections need no login. Use client({ tenant, subject }).";
  return new ConfigurationError(message, { provider, operation: "connect", code: "invalid_option" });
}

/** What could not be read again must not be kept: it would block its connection for good. */
function noCredential(provider: string): RequestError {
  const message = "token is empty, or expiresAt is neither milliseconds since 1970 nor never or unknown. Nothing was sent.";
  return new RequestError(message, { provider, operation: "import", code: "invalid_argument" });
}

/** The subject of the tenant's only connection that can be read; undefined where a provider that needs no login has none yet. */
async function onlyOne(
  pageOf: (query: ConnectionQuery) => Promise<RecordPage>,
  module: Pick<ProviderModule<unknown, unknown>, "id" | "onDemand">,
  tenant: string,
): Promise<string | undefined> {
  const choices: ConnectionChoice[] = [];
  let unread: UnreadableRecord | undefined;
  let cursor: string | null = null;
  do {
    const page = await pageOf({ tenant, cursor });
    for (const { state, subject, label } of page.records) if (state !== "revoked") choices.push({ subject, label });
    unread ??= page.unreadable[0];
    ({ cursor } = page);
  } while (cursor !== null && choices.length < 2);
  const [first, second] = choices;
  if (!first && unread) throw unread;
  if (second || (!first && !module.onDemand)) throw new ChooseConnectionError(module.id, tenant, choices);
  return first?.subject;
}
