/**
 * What a user writes: every operation of every client, and the errors of each. It is compiled by every supported version of
 * TypeScript against the packed clients, and never run.
 */
import { type ChathubClient, type ChathubClientOptions, createChathubClient, isChathubError } from "@partnerkit/chathub";
import { compose, createEtelecomClient, type EtelecomClient, isEtelecomError, logged } from "@partnerkit/etelecom";
import { openTelemetry, type Tracer } from "@partnerkit/etelecom/opentelemetry";
import { validate } from "@partnerkit/etelecom/validators";
import { createItsClient, type ItsClient, isItsError } from "@partnerkit/its";
import { createSenseSphereClient, isSenseSphereError, type SenseSphereClient } from "@partnerkit/sense-sphere";
import type { ApiError, Credential, Middleware, PartnerError, RequestOptions } from "@partnerkit/transport";

const redirect_url = "https://shop.example.com/partner/callback";
const apiKey: Credential = async ({ operation, rejected }) => `${operation} ${rejected ?? ""}`;

// Options may be undefined whichever way exactOptionalPropertyTypes stands.
const options: ChathubClientOptions = { baseUrl: "https://chathub.example.com", companyToken: "a.b.c", timeoutMs: undefined };
const chathub: ChathubClient = createChathubClient(options);
const etelecom: EtelecomClient = createEtelecomClient({
  baseUrl: "https://partner.example.com",
  apiKey,
  fetch: (request) => fetch(request),
});
const its: ItsClient = createItsClient({ baseUrl: "https://partner.example.com", apiKey: "key", shopKey: undefined });
const senseSphere: SenseSphereClient = createSenseSphereClient({ baseUrl: "https://sensesphere.example.com", partnerKey: "key" });

export async function shops(requestOptions: RequestOptions): Promise<string[]> {
  const answer = await etelecom.authorizeShop({ email: "a@example.com", phone: "0901", name: "Hoa Sen", redirect_url }, requestOptions);
  const key = answer.type === "shop_key" ? answer.auth_token : undefined;
  const shop = await createEtelecomClient({ shopKey: key }).currentShop({}, { signal: new AbortController().signal });
  const partner = await etelecom.currentAccount();
  const again = await its.authorizeShop({ redirect_url, shop_id: "1052570182707778180" }, { timeoutMs: 1000 });
  return [shop.name, partner.name, again.type, (await its.currentShop()).name];
}

export async function operators(): Promise<readonly (0 | 1 | 2)[]> {
  const companyToken: string = await chathub.getCompanyToken({ login: "a", password: "b" });
  const token: string = await createChathubClient({ companyToken }).getOperatorToken({ id: 1, expiresAt: new Date().toISOString() });
  const check = await chathub.validateOperatorToken({ token });
  if (!check.isValid) return [];
  const [first] = await chathub.listOrganizations();
  return (await chathub.listOperators({ organizationId: first?.id ?? 0 })).map(({ status }) => status);
}

export async function bots(): Promise<(string | null)[]> {
  const { user } = await senseSphere.getUserInfo({ user_uuid: "550e8400-e29b-41d4-a716-446655440000" });
  const bot = await senseSphere.getBotInfo({ bot_uuid: "550e8400-e29b-41d4-a716-446655440000" });
  const platform = await senseSphere.getSystemInfo();
  return [user.avatar, bot.name, platform.name, senseSphere.authorizeUrl({ redirect_uri: redirect_url })];
}

/** An error is told apart by its operation, and its body by the status. */
export function told(error: ApiError | PartnerError | Error): string | number | null | undefined {
  if (isEtelecomError(error, "authorizeShop")) return error.status === 403 ? error.body.code : error.code;
  if (isItsError(error, "currentShop")) return error.status === 401 ? error.body.msg : error.status;
  if (isChathubError(error, "getOperatorToken")) return error.code;
  if (isSenseSphereError(error, "getBotInfo")) return error.status;
  return error.message;
}

/** What stands beside the methods: checks of answers, middleware and spans. */
export async function beside(tracer: Tracer): Promise<(string | number)[]> {
  const client = createEtelecomClient({
    apiKey,
    middleware: compose(timed, openTelemetry(tracer), logged(logger)),
    validate: validate("warn"),
  });
  const { data, response } = await client.currentAccount().withResponse();
  return [data.name, response.status];
}

const timed: Middleware = async (request, next, { operation }) => {
  request.headers.set("x-operation", operation);
  return await next(request);
};

const logger = {
  debug: (_message: string) => {},
  warn: (_message: string, { durationMs }: { readonly durationMs?: number | undefined }) => durationMs,
};
