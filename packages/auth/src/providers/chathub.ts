/**
 * Connections to SMSBAT ChatHub, whose tokens have two levels: a login buys the company token, and that one operators' tokens.
 *
 * @module
 */
import { type ChathubClient, type ChathubClientOptions, createChathubClient } from "@partnerkit/chathub";
import { ApiError, ConfigurationError, isPartnerError } from "@partnerkit/transport";
import type { CredentialRecord } from "../connection/record.ts";
import { pause, type WaitOptions } from "../credential/pause.ts";
import { type SharedCredentials, sharedBy } from "../credential/shared.ts";
import type { FetchContext, KeptCredential } from "../credential/slot.ts";
import { type Turn, Turns } from "../credential/turns.ts";
import { AuthError } from "../errors/auth-error.ts";
import { LoginRefusedError } from "../errors/login-refused-error.ts";
import type { ProviderModule, ProviderServices, RefreshContext, RefreshOutcome } from "../provider.ts";
import { jwtExpiry } from "./chathub/jwt.ts";
import { operatorLife } from "./chathub/life.ts";

/** A company's login. */
export interface ChathubLogin {
  readonly login: string;
  readonly password: string;
}

/** Options of `chathub`. */
export interface ChathubAuthOptions
  extends Partial<ChathubLogin>,
    Pick<ChathubClientOptions, "baseUrl" | "fetch" | "middleware" | "headers"> {
  /** Where each tenant has a login of its own: asked whenever it is needed, never kept. In place of `login` and `password`. */
  readonly credentials?: ((context: { readonly tenant: string }) => ChathubLogin | Promise<ChathubLogin>) | undefined;
  /**
   * How long operator tokens live, in milliseconds. More than 24 hours is refused and never shortened (CH-1). Default: 23 h 50 min.
   */
  readonly operatorLifeMs?: number | undefined;
  /** Milliseconds from the answer to an auth request to the next one of the same login, over all processes. Default: 1 000. */
  readonly loginIntervalMs?: number | undefined;
}

/** A company's token, and the series of its login's auth requests. */
interface Company {
  readonly token: KeptCredential;
  readonly series: string;
}

const provider = "chathub";
const hour = 3_600_000;
/** Sent at most so often (CH-11). */
const tries = 3;

/**
 * Makes the module of ChatHub. The subject is an operator's id; a connection is made when it is first used.
 *
 * One company token is kept per login over all processes. One auth request of a login is under way at a time, and the next one is sent a
 * second after its answer. A refused login is final (401); 403 never causes a refresh.
 *
 * @throws ConfigurationError for options that cannot be right
 * @see specs/chathub/openapi.yaml
 */
export function chathub(options: ChathubAuthOptions): ProviderModule<ChathubClient, never, "chathub"> {
  const { login, password, credentials, operatorLifeMs, loginIntervalMs = 1_000, ...clientOptions } = options;
  const lifeMs = operatorLife(operatorLifeMs);
  if (!credentials && !(login && password)) {
    throw new ConfigurationError("login and password are missing. Give both, or credentials({ tenant }).", {
      provider,
      operation: "chathub",
      code: "missing_option",
    });
  }
  const loginOf = async (tenant: string): Promise<ChathubLogin> =>
    credentials ? askedFor(credentials, tenant) : { login: login ?? "", password: password ?? "" };
  const bare = createChathubClient({ ...clientOptions, retries: 0, timeoutMs: 10_000 }); // asks once: what is repeated here keeps its distance

  const turns = new Turns();
  const takeOf =
    (series: string, { store }: ProviderServices, { signal }: FetchContext) =>
    (): Promise<Turn> =>
      turns.take({ store, series, intervalMs: loginIntervalMs, signal });

  /** One for each store that the module is used with. */
  const shared = new WeakMap<ProviderServices, SharedCredentials>();
  const sharedOf = (services: ProviderServices): SharedCredentials => {
    const found = shared.get(services) ?? sharedBy((slot) => services.keep(slot), provider);
    shared.set(services, found);
    return found;
  };
  const companyOf = async (tenant: string, services: ProviderServices): Promise<Company> => {
    const given = await loginOf(tenant);
    const id = `${clientOptions.baseUrl ?? ""}\0${given.login}`;
    const series = `turn/chathub/${await digest(id)}`;
    const fetchCompany = (context: FetchContext): Promise<RefreshOutcome> => logIn(context, services, series, given);
    return { series, token: sharedOf(services).keep({ kind: "company", id, secret: given.password, fetch: fetchCompany }) };
  };

  const logIn = (context: FetchContext, services: ProviderServices, series: string, given: ChathubLogin): Promise<RefreshOutcome> =>
    asLogin(async () => {
      const token = await spaced(context, takeOf(series, services, context), () =>
        timed(services, bare.getCompanyToken(given, { signal: context.signal })),
      );
      const issuedAt = services.now();
      const expiresAt = jwtExpiry(token);
      // One that has ended already would be fetched again for each call, while it may serve: its clock is not ours.
      return { token, issuedAt, expiresAt: typeof expiresAt === "number" && expiresAt <= issuedAt ? "unknown" : expiresAt };
    });

  const refresh = async (context: RefreshContext): Promise<RefreshOutcome> => {
    const { key, services, signal, untimed } = context;
    const id = operatorId(key.subject);
    const company = await companyOf(key.tenant, services);
    const buy = async (companyToken: string): Promise<CredentialRecord> => {
      const client = createChathubClient({ ...clientOptions, companyToken, retries: 0, timeoutMs: 10_000 });
      return spaced(context, takeOf(company.series, services, context), async () => {
        const issuedAt = services.now();
        const expiresAt = Math.floor((issuedAt + lifeMs) / 1000) * 1000;
        const call = client.getOperatorToken({ id, expiresAt: new Date(expiresAt).toISOString() }, { signal });
        return { token: await timed(services, call), issuedAt, expiresAt };
      });
    };
    const first = await untimed(() => tokenOf(company.token, context));
    try {
      return { type: "token", credential: await buy(first) };
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error;
      // The company token has ended: one forced refresh, and once more.
      return { type: "token", credential: await buy(await untimed(() => company.token.instead(first, patient(signal)))) };
    }
  };

  return {
    id: provider,
    onDemand: true,
    refreshBeforeMs: { min: 2 * hour, max: 4 * hour },
    refresh,
    createClient: ({ tenant, credential, services }) =>
      createChathubClient({
        ...clientOptions,
        operatorToken: credential,
        companyToken: async ({ rejected }) => {
          const { token } = await companyOf(tenant, services);
          return rejected === undefined ? token.token() : token.instead(rejected);
        },
      }),
  };
}

/** What the application gives for a tenant; where it gives nothing, that says nothing about the provider. */
async function askedFor(credentials: NonNullable<ChathubAuthOptions["credentials"]>, tenant: string): Promise<ChathubLogin> {
  let given: Partial<ChathubLogin> | undefined;
  try {
    given = await credentials({ tenant });
  } catch (error) {
    if (error instanceof AuthError) throw error; // anything else may hold a secret
  }
  const { login, password } = given ?? {};
  if (login && password) return { login, password };
  throw new AuthError("credentials({ tenant }) gave no login and password. Nothing was sent; check what it does for this tenant.", {
    provider,
    operation: "refresh",
    code: "no_login",
    actor: "operator",
  });
}

/** The company's token. A login that was refused is repeated only where somebody insists. */
async function tokenOf(company: KeptCredential, { insisted, signal }: FetchContext): Promise<string> {
  try {
    return await company.token(patient(signal));
  } catch (error) {
    if (!insisted || !(error instanceof LoginRefusedError)) throw error;
    await company.renew(patient(signal));
    return company.token(patient(signal));
  }
}

/** The company's login waits for its turn like any auth request, however many are before it. */
function patient(signal: AbortSignal): WaitOptions {
  return { signal, timeoutMs: Number.POSITIVE_INFINITY };
}

/** A 401 to a login is final; anything else may pass. */
async function asLogin(work: () => Promise<CredentialRecord>): Promise<RefreshOutcome> {
  try {
    return { type: "token", credential: await work() };
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return { type: "reauth", reason: "ChatHub answered 401" };
    throw error;
  }
}

/** Up to three attempts, each in a turn of its login's own, with 1 s and 2 s after a failure that may pass (CH-11, CH-12). */
async function spaced<Answer>({ untimed, signal }: FetchContext, take: () => Promise<Turn>, send: () => Promise<Answer>): Promise<Answer> {
  const attempt = async (): Promise<Answer> => {
    const turn = await untimed(take);
    try {
      return await send();
    } finally {
      await untimed(() => turn.end());
    }
  };
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPartnerError(error) || !error.retryable || failures >= tries || signal.aborted) throw error;
      const waitMs = Math.max(error.retryAfterMs ?? 0, 1000 * 2 ** (failures - 1));
      await untimed(() => pause(waitMs, signal));
    }
  }
}

/** A call's answer, its `Date` taken note of. */
async function timed(services: ProviderServices, call: ReturnType<ChathubClient["getCompanyToken"]>): Promise<string> {
  const sentAt = services.now();
  const { data, response } = await call.withResponse();
  services.observe(response, sentAt);
  return data;
}

/** @throws AuthError for a subject that is no operator's id (CH-18) */
function operatorId(subject: string): number {
  const id = Number(subject);
  if (/^[1-9]\d*$/.test(subject) && Number.isSafeInteger(id)) return id;
  throw new AuthError("the subject is no operator's id. Give a positive whole number, as listOperators has it.", {
    provider,
    operation: "refresh",
    code: "invalid_subject",
    actor: "caller",
  });
}

async function digest(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(text))).toString("hex");
}
