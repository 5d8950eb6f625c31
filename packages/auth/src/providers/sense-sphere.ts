import { createSenseSphereClient, type SenseSphereClient, type SenseSphereClientOptions } from "@partnerkit/sense-sphere";
import { isPartnerError, RequestError } from "@partnerkit/transport";
import { CallbackError, type CallbackErrorCode } from "../errors/callback-error.ts";
import type { ProviderModule } from "../provider.ts";
import type { CallbackOptions, FinishContext, Login, Proved } from "../redirect/login.ts";
import { redirectFlow } from "../redirect/redirect-flow.ts";

/** Options of `senseSphere`. */
export interface SenseSphereOptions extends Omit<SenseSphereClientOptions, "token">, CallbackOptions {
  /** Encodes the callback's address twice, as the provider's own sample does; see `authorizeUrl` of the client (SS-1). Default: false. */
  readonly legacyDoubleEncode?: boolean | undefined;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Sense Sphere's login, for `createPartnerAuth`. The subject is the user's UUID.
 *
 * The token's life is not published, and nothing refreshes it: once it is refused, the user logs in again. A new token ends the one before
 * (SS-9), so one that comes back is tried before it takes the place of another. Whether a token that was made for another partner is
 * accepted is not known: do not use this login as your only proof of who somebody is.
 *
 * @example
 * ```ts
 * import { senseSphere } from "@partnerkit/auth/sense-sphere";
 *
 * const module = senseSphere({
 *   baseUrl: "https://sensesphere.ai",
 *   partnerKey: "the key as issued",
 *   callbackUrl: "https://app.example.com/partner/callback",
 * });
 * console.log(module.id);
 * ```
 * @throws ConfigurationError where `baseUrl` is missing or cannot be right
 */
export function senseSphere(options: SenseSphereOptions = {}): ProviderModule<SenseSphereClient, object, "sense-sphere"> {
  const { callbackUrl, callback, legacyDoubleEncode = false, ...clientOptions } = options;
  const partner = createSenseSphereClient(clientOptions);
  const profile = async (
    userUuid: string,
    token: string,
    signal: AbortSignal,
  ): Promise<{ readonly uuid: string; readonly name: string }> => {
    const { user } = await createSenseSphereClient({ ...clientOptions, token }).getUserInfo({ user_uuid: userUuid }, { signal });
    return { uuid: user.uuid.toLowerCase(), name: user.full_name };
  };
  const login: Login<object> = {
    id: "sense-sphere",
    callbackUrl,
    callback,
    parameters: {
      token: { pattern: /^[\w.~:/+=-]{1,1024}$/, required: true },
      user_id: { pattern: uuid, required: true },
      created: { pattern: /^(?:true|false)$/, required: true },
    },
    subject: "user_id",
    transfers: true,
    start: async ({ callbackUrl: redirect_uri }) => ({
      type: "login",
      url: partner.authorizeUrl({ redirect_uri, legacyDoubleEncode }),
      memory: {},
    }),
    finish: (context) => finish(context, profile),
  };
  return {
    id: "sense-sphere",
    createClient: ({ credential }) => createSenseSphereClient({ ...clientOptions, token: credential }),
    check: async ({ subject, token }) => {
      if (!uuid.test(subject)) {
        const wrong = "subject is no UUID in lower case. Nothing was sent; check its value.";
        throw new RequestError(wrong, { provider: "sense-sphere", operation: "import", code: "invalid_argument" });
      }
      const user = await profile(subject, token, AbortSignal.timeout(30_000));
      if (user.uuid !== subject) throw new CallbackError("credential_mismatch", "sense-sphere");
      return { label: user.name };
    },
    redirect: redirectFlow(login),
  };
}

/** Tries the token that came back. Its end is not told, which is not the same as never. */
async function finish(
  { query, subject, record, session, now, signal }: FinishContext,
  profile: (userUuid: string, token: string, signal: AbortSignal) => Promise<{ readonly uuid: string; readonly name: string }>,
): Promise<Proved> {
  const live = record !== undefined && record.state !== "revoked";
  if (live && record.user !== undefined && record.user !== session.user) refuse("subject_taken");
  const token = query.token ?? "";
  try {
    const user = await profile(subject, token, signal);
    if (user.uuid !== subject) refuse("credential_mismatch");
    return { type: "proved", subject, verified: true, credential: { token, expiresAt: "unknown", issuedAt: now }, label: user.name };
  } catch (error) {
    if (!isPartnerError(error)) throw error;
    if (error.code === "user_not_found") refuse("credential_mismatch"); // told for a token of somebody else, too (SS-5)
    if (error.code === "token_refused" || error.code === "token_expired") refuse("credential_refused");
    throw error;
  }
}

function refuse(code: CallbackErrorCode): never {
  throw new CallbackError(code, "sense-sphere");
}
