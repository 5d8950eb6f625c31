import { type Actor, AuthError } from "./auth-error.ts";

/** Why a callback was refused, or failed for now. */
export type CallbackErrorCode =
  | "method_not_allowed"
  | "rate_limited"
  | "callback_too_large"
  | "callback_malformed"
  | "duplicate_parameter"
  | "invalid_parameter"
  | "missing_parameter"
  | "unexpected_parameter"
  | "login_failed"
  | "no_pending_flow"
  | "flow_expired"
  | "flow_used"
  | "not_signed_in"
  | "other_browser"
  | "other_session"
  | "other_user"
  | "other_tenant"
  | "other_provider"
  | "other_subject"
  | "token_mismatch"
  | "credential_mismatch"
  | "credential_refused"
  | "subject_taken"
  | "subject_unknown"
  | "login_loop"
  | "provider_unavailable"
  | "store_unavailable"
  | "still_working";

interface Meaning {
  readonly status: number;
  readonly actor: Actor;
  /** Whether it smells of an attack on a login of ours. What names none says nothing: anybody can send it, as often as they like. */
  readonly suspicious: boolean;
  /** Whether the same callback may succeed later. */
  readonly retryable?: boolean;
  /** What happened and what to do; never anything that came in. */
  readonly text: string;
}

const again = "Start the connection again from the application.";

const meanings: Readonly<Record<CallbackErrorCode, Meaning>> = {
  method_not_allowed: {
    status: 405,
    actor: "caller",
    suspicious: false,
    text: "a callback is a GET. Send the browser there by a link or a redirect.",
  },
  rate_limited: {
    status: 429,
    actor: "user",
    suspicious: false,
    retryable: true,
    text: "there were too many attempts. Wait a minute and try again.",
  },
  callback_too_large: { status: 414, actor: "user", suspicious: true, text: `the address is longer than 4096 characters. ${again}` },
  callback_malformed: { status: 400, actor: "user", suspicious: true, text: `the address cannot be read. ${again}` },
  duplicate_parameter: { status: 400, actor: "user", suspicious: true, text: `a parameter comes more than once. ${again}` },
  invalid_parameter: { status: 400, actor: "user", suspicious: true, text: `a parameter has a form that it cannot have. ${again}` },
  missing_parameter: { status: 400, actor: "user", suspicious: true, text: `a parameter is missing. ${again}` },
  unexpected_parameter: { status: 400, actor: "user", suspicious: true, text: `a parameter belongs to another provider. ${again}` },
  login_failed: { status: 400, actor: "user", suspicious: false, text: `the provider reports that the login failed. ${again}` },
  no_pending_flow: { status: 404, actor: "user", suspicious: false, text: `no login waits for this address. ${again}` },
  flow_expired: { status: 410, actor: "user", suspicious: true, text: `the login took too long. ${again}` },
  flow_used: { status: 409, actor: "user", suspicious: true, text: `the login has ended already, with another answer. ${again}` },
  not_signed_in: {
    status: 401,
    actor: "user",
    suspicious: false,
    text: "nobody is signed in here. Sign in to the application first, then reload this address.",
  },
  other_browser: { status: 403, actor: "user", suspicious: true, text: `the login was started in another browser. ${again}` },
  other_session: { status: 403, actor: "user", suspicious: true, text: `the login was started in another session. ${again}` },
  other_user: { status: 403, actor: "user", suspicious: true, text: `the login was started by another user. ${again}` },
  other_tenant: { status: 403, actor: "user", suspicious: true, text: `the login was started for another organisation. ${again}` },
  other_provider: { status: 403, actor: "user", suspicious: true, text: `the login was started for another provider. ${again}` },
  other_subject: {
    status: 403,
    actor: "user",
    suspicious: true,
    text: `the answer is about another account than the one that was to be connected. ${again}`,
  },
  token_mismatch: { status: 403, actor: "user", suspicious: true, text: `the answer's token is not the one of this login. ${again}` },
  credential_mismatch: {
    status: 403,
    actor: "user",
    suspicious: true,
    text: `the credential belongs to another account than the answer says. ${again}`,
  },
  credential_refused: {
    status: 403,
    actor: "user",
    suspicious: true,
    text: `the provider does not accept the answer's credential. ${again}`,
  },
  subject_taken: {
    status: 409,
    actor: "operator",
    suspicious: true,
    text: "the account belongs to somebody else here. Its connection has to be revoked and released first.",
  },
  subject_unknown: {
    status: 403,
    actor: "user",
    suspicious: true,
    text: `the provider does not know the account as one that logged in here. ${again}`,
  },
  login_loop: { status: 409, actor: "provider", suspicious: false, text: `the provider asks for a login again and again. ${again}` },
  provider_unavailable: {
    status: 502,
    actor: "provider",
    suspicious: false,
    retryable: true,
    text: "the provider did not answer as it should. Reload this address in a moment.",
  },
  store_unavailable: {
    status: 503,
    actor: "operator",
    suspicious: false,
    retryable: true,
    text: "the answer could not be kept. Reload this address in a moment.",
  },
  still_working: {
    status: 503,
    actor: "user",
    suspicious: false,
    retryable: true,
    text: "another request still works on this login. Reload this address in a moment.",
  },
};

/** A callback was refused, or failed for now. It holds nothing of what came in. */
export class CallbackError extends AuthError {
  override readonly name = "CallbackError" as const;
  declare readonly code: CallbackErrorCode;
  /** The HTTP status of the answer. */
  declare readonly status: number;
  /** Whether it smells of an attack: the event `suspicious_callback` was written, where it is known whose login or session it was. */
  declare readonly suspicious: boolean;

  constructor(code: CallbackErrorCode, provider: string, cause?: unknown) {
    const { text, status, suspicious, ...meaning } = meanings[code];
    super(text, { provider, operation: "callback", code, cause, retryable: meaning.retryable, actor: meaning.actor });
    Object.assign(this, { status, suspicious });
  }
}

/** What a person is told. */
export function textOf(code: CallbackErrorCode): string {
  return meanings[code].text;
}
