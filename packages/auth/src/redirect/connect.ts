import { bindSteps } from "../connection/bind.ts";
import { repeatedly } from "../connection/change.ts";
import { readPage } from "../connection/list.ts";
import type { ConnectionKey, ConnectionRecord } from "../connection/record.ts";
import { CallbackError } from "../errors/callback-error.ts";
import type { TokenStore } from "../store.ts";
import { bindingOf } from "./binding.ts";
import { callbackBase } from "./callback-url.ts";
import { cookieName, readCookie, writeCookie } from "./cookie.ts";
import { digest, isRandomId, randomId } from "./digest.ts";
import type { ConnectOptions, ConnectStep, RedirectContext, Session } from "./flow.ts";
import type { Login, Proved } from "./login.ts";
import { redirectTo } from "./page.ts";
import { endOf, flowKey, putFlow } from "./pending-flow.ts";
import { readReturnTo } from "./return-to.ts";

const timeoutMs = 30_000;

/** Begins a login; see `RedirectFlow.connect`. */
export async function beginLogin<Input>(
  login: Login<Input>,
  request: Request,
  input: Input & ConnectOptions,
  context: RedirectContext,
): Promise<ConnectStep> {
  const { store } = context;
  const allowed = (await context.rateLimit?.({ request, provider: login.id, step: "connect" })) ?? true;
  if (!allowed) throw new CallbackError("rate_limited", login.id);
  const session = await context.session(request);
  if (!session) throw new CallbackError("not_signed_in", login.id);
  const returnTo = readReturnTo(login.id, input.returnTo ?? "/", context.returnOrigins);
  const base = callbackBase(login, request);
  const id = randomId();
  const callbackUrl = login.callback === "fixed" ? base.href : `${base.href}/${id}`;
  const started = await login.start({
    input,
    session,
    callbackUrl,
    now: await store.now(),
    signal: AbortSignal.timeout(timeoutMs),
    records: () => recordsOf(store, login.id, session.tenant),
  });
  if (started.type === "proved") return { status: "connected", key: await keep(context, login.id, session, started) };

  const secure = base.protocol === "https:";
  const name = login.callback === "fixed" ? cookieName(secure, login.id) : cookieName(secure);
  // One secret for all logins of a browser, so that a second tab does not end the first one's login.
  const known = login.callback === "fixed" ? undefined : readCookie(request, name);
  const browser = login.callback === "fixed" ? id : isRandomId(known) ? known : randomId();
  const until = endOf(await store.now(), started.expiresInMs);
  const key = flowKey(id);
  const flow = {
    version: 1,
    provider: login.id,
    tenant: session.tenant,
    user: session.user,
    session: digest(session.id ?? ""),
    browser: digest(browser),
    returnTo,
    callbackUrl,
    until,
    memory: started.memory,
    logins: 1,
  } as const;
  await store.transact([putFlow(key, flow, { expected: null })]);
  return { status: "redirect", response: redirectTo(started.url, writeCookie(name, browser, cookieSeconds, secure)) };
}

/** Longer than any login, so that a late callback is told that it is late. */
const cookieSeconds = 3600;

/** Keeps a connection that needed no login. */
async function keep({ store, onKept }: RedirectContext, provider: string, session: Session, proved: Proved): Promise<ConnectionKey> {
  const binding = bindingOf(provider, session, proved);
  await repeatedly(store, [provider, "connect"], () => bindSteps(store, binding));
  onKept?.(binding.key);
  return binding.key;
}

async function recordsOf(store: TokenStore, provider: string, tenant: string): Promise<readonly ConnectionRecord[]> {
  const records: ConnectionRecord[] = [];
  let cursor: string | null = null;
  do {
    const page = await readPage(store, provider, { tenant, cursor, limit: 1000 });
    records.push(...page.records);
    ({ cursor } = page);
  } while (cursor !== null);
  return records;
}
