import { isPartnerError } from "@partnerkit/transport";
import { bindSteps, claimStep } from "../connection/bind.ts";
import { connectionKey, readRecord } from "../connection/codec.ts";
import { pause } from "../credential/pause.ts";
import { CallbackError, type CallbackErrorCode } from "../errors/callback-error.ts";
import { SubjectTakenError } from "../errors/subject-taken-error.ts";
import { eventStep } from "../event/event.ts";
import type { Entry, Step } from "../store.ts";
import { bindingOf } from "./binding.ts";
import { type CallbackQuery, readCallbackQuery } from "./callback-query.ts";
import { callbackBase } from "./callback-url.ts";
import { cookieName, readCookie } from "./cookie.ts";
import { digest, isRandomId, matches, randomId } from "./digest.ts";
import type { RedirectContext, Session } from "./flow.ts";
import type { Login, Pending, Proved } from "./login.ts";
import { quieted, redirectTo, refusalPage } from "./page.ts";
import { endOf, flowKey, type PendingFlow, putFlow, readFlow } from "./pending-flow.ts";

/** A callback, as far as it is known who sends it and what it brings. */
interface Arrival {
  readonly request: Request;
  readonly context: RedirectContext;
  readonly session: Session | null;
  /** Whose login or session it is, as far as it is known. */
  tenant: string | undefined;
}

/** A callback that belongs to its login. */
interface Bound {
  readonly key: string;
  readonly entry: Entry;
  readonly flow: PendingFlow;
  readonly session: Session;
}

const defaultLeaseMs = 20_000;
const mostLogins = 3;
/** Within this time the same answer is the same click, and not that of the next login. */
const doubleClickMs = 3000;

/** Answers a callback; see `RedirectFlow.callback`. */
export async function answerCallback<Input>(login: Login<Input>, request: Request, context: RedirectContext): Promise<Response> {
  try {
    return await answer(login, request, context);
  } catch (thrown) {
    const error = asCallbackError(login.id, thrown);
    const own = await context.onRefusal?.(error, request);
    return own ? quieted(own) : refusalPage(error);
  }
}

async function answer<Input>(login: Login<Input>, request: Request, context: RedirectContext): Promise<Response> {
  if (request.method !== "GET") throw new CallbackError("method_not_allowed", login.id);
  const allowed = (await context.rateLimit?.({ request, provider: login.id, step: "callback" })) ?? true;
  if (!allowed) throw new CallbackError("rate_limited", login.id);
  const session = await context.session(request);
  const arrival: Arrival = { request, context, session, tenant: session?.tenant };
  try {
    const query = readCallbackQuery(login.id, request.url, login.parameters);
    return await conclude(login, arrival, query);
  } catch (error) {
    // Nobody's is not reported: whoever can reach the address could fill the outbox.
    if (arrival.tenant !== undefined && error instanceof CallbackError && error.suspicious && !reported.has(error)) {
      await context.store.transact([suspicion(error, arrival.tenant, session?.user)]);
    }
    throw error;
  }
}

/** Refusals whose event was written together with the flow's end. */
const reported = new WeakSet<CallbackError>();

function suspicion({ code, provider }: CallbackError, tenant: string, user: string | undefined): Step {
  return eventStep({ type: "suspicious_callback", provider, tenant, reason: code, user });
}

/**
 * Reserves the login, so that of many requests one asks the provider, and answers the others as it was answered. The reservation is a
 * lease: where its holder dies, a reload takes over.
 */
async function conclude<Input>(login: Login<Input>, arrival: Arrival, query: CallbackQuery): Promise<Response> {
  const { store, leaseMs = defaultLeaseMs } = arrival.context;
  const asked = digest(JSON.stringify(query));
  const owner = randomId();
  const deadline = performance.now() + leaseMs + 2000;
  for (;;) {
    const bound = await bind(login, arrival);
    const before = await repeat(login, arrival, bound, asked);
    if (before) return before;
    const lease = await store.acquire(bound.key, owner, leaseMs);
    if (lease.ok) {
      try {
        const done = await work(login, arrival, query, asked, lease.fence);
        if (done) return done;
      } finally {
        await store.release(bound.key, owner, lease.fence).catch(() => false); // it runs out by itself; the answer stands
      }
    }
    if (performance.now() > deadline) throw new CallbackError("still_working", login.id);
    await pause(lease.ok ? 0 : Math.min(lease.busyForMs, 25 + Math.random() * 25));
  }
}

/** Finds the login that a callback is about, and holds it against the browser, the tenant, the user and the session that began it. */
async function bind<Input>(login: Login<Input>, arrival: Arrival): Promise<Bound> {
  const { request, context, session } = arrival;
  const refuse = (code: CallbackErrorCode): never => {
    throw new CallbackError(code, login.id);
  };
  const secure = callbackBase(login, request).protocol === "https:";
  const last = new URL(request.url).pathname.split("/").at(-1);
  const cookie = readCookie(request, login.callback === "fixed" ? cookieName(secure, login.id) : cookieName(secure));
  const id = login.callback === "fixed" ? cookie : last;
  if (!isRandomId(id)) return refuse("no_pending_flow");
  const key = flowKey(id);
  const entry = (await context.store.get(key)) ?? refuse("no_pending_flow");
  const flow = readFlow(entry);
  arrival.tenant ??= flow.tenant;
  if (!matches(flow.provider, digest(login.id))) refuse("other_provider");
  if (!isRandomId(cookie) || !matches(cookie, flow.browser)) refuse("other_browser");
  if (!session) return refuse("not_signed_in");
  if (!matches(session.tenant, digest(flow.tenant))) refuse("other_tenant");
  if (!matches(session.user, digest(flow.user))) refuse("other_user");
  if (!matches(session.id ?? "", flow.session)) refuse("other_session");
  return { key, entry, flow, session };
}

/** What the same answer came to before; undefined where there is work to do. */
async function repeat<Input>(login: Login<Input>, { context }: Arrival, { flow }: Bound, asked: string): Promise<Response | undefined> {
  const { ended, again } = flow;
  if (ended) {
    if (ended.query !== asked) throw new CallbackError("flow_used", login.id);
    if (ended.refusal === undefined) return redirectTo(flow.returnTo);
    const error = new CallbackError(ended.refusal, login.id);
    reported.add(error);
    throw error;
  }
  const now = await context.store.now();
  if (again?.query === asked && now - again.at < doubleClickMs) return redirectTo(again.url);
  if (now >= flow.until) throw new CallbackError("flow_expired", login.id);
  return undefined;
}

/** Asks the provider and keeps what comes of it; undefined where somebody else did meanwhile. */
async function work<Input>(
  login: Login<Input>,
  arrival: Arrival,
  query: CallbackQuery,
  asked: string,
  fence: number,
): Promise<Response | undefined> {
  const { store } = arrival.context;
  const bound = await bind(login, arrival);
  const before = await repeat(login, arrival, bound, asked);
  if (before) return before;
  const { key, entry, flow, session } = bound;
  const conditions = { expected: entry.ver, fence };
  try {
    const { outcome, seen } = await finish(login, arrival, query, bound);
    if (outcome.type === "login") {
      if (flow.logins >= mostLogins) throw new CallbackError("login_loop", login.id);
      const now = await store.now();
      const again = { query: asked, url: outcome.url, at: now };
      const next = { ...flow, until: endOf(now, outcome.expiresInMs), memory: outcome.memory, logins: flow.logins + 1, again };
      const put = await store.transact([putFlow(key, next, conditions)]);
      return put.ok ? redirectTo(outcome.url) : undefined;
    }
    const steps = await bindSteps(store, bindingOf(login.id, session, outcome));
    // The provider was asked while the connection was as it was seen; a newer credential must not be overwritten by an older one.
    const place = connectionKey({ provider: login.id, tenant: session.tenant, subject: outcome.subject });
    if (steps.some((step) => step.type === "put" && step.key === place && step.expected !== seen)) return undefined;
    const { again: _, ...rest } = flow;
    const done = await store.transact([putFlow(key, { ...rest, memory: {}, ended: { query: asked } }, conditions), ...steps]);
    if (!done.ok) return undefined;
    arrival.context.onKept?.({ provider: login.id, tenant: session.tenant, subject: outcome.subject });
    return redirectTo(flow.returnTo);
  } catch (thrown) {
    const error = refusalOf(login.id, thrown);
    if (!error || error.retryable) throw thrown;
    // A login that was answered wrongly has ended: nobody tries one account after another with it.
    const ended = { ...flow, memory: {}, ended: { query: asked, refusal: error.code } };
    const report = error.suspicious ? [suspicion(error, flow.tenant, flow.user)] : [];
    const done = await store.transact([putFlow(key, ended, conditions), ...report]);
    if (!done.ok) return undefined;
    reported.add(error);
    throw error;
  }
}

async function finish<Input>(
  login: Login<Input>,
  { context: { store, leaseMs = defaultLeaseMs } }: Arrival,
  query: CallbackQuery,
  { flow, session }: Bound,
): Promise<{ readonly outcome: Pending | Proved; readonly seen: number | null }> {
  const subject = query[login.subject] ?? "";
  const connection = { provider: login.id, tenant: session.tenant, subject };
  const [kept] = await Promise.all([store.get(connectionKey(connection)), claimStep(store, connection, login.transfers)]);
  const outcome = await login.finish({
    query,
    subject,
    record: kept ? readRecord(kept) : undefined,
    memory: flow.memory,
    session,
    callbackUrl: flow.callbackUrl,
    now: await store.now(),
    signal: AbortSignal.timeout(leaseMs * 0.75), // the lease must not end before the call does
  });
  return { outcome, seen: kept?.ver ?? null };
}

/** The refusal that an error is; undefined for a failure. */
function refusalOf(provider: string, thrown: unknown): CallbackError | undefined {
  if (thrown instanceof CallbackError) return thrown;
  return thrown instanceof SubjectTakenError ? new CallbackError("subject_taken", provider) : undefined;
}

const ofStore = ["StoreError", "EncryptionError", "CorruptRecordError"];

/** What was thrown as what a browser is told; defects and wrong settings pass. */
function asCallbackError(provider: string, thrown: unknown): CallbackError {
  if (thrown instanceof CallbackError) return thrown;
  if (!isPartnerError(thrown) || thrown.name === "ConfigurationError") throw thrown;
  return new CallbackError(ofStore.includes(thrown.name) ? "store_unavailable" : "provider_unavailable", provider, thrown);
}
