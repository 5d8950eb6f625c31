import { demoValue, demoWorld } from "../lib/demo.ts";
import type { ProviderId } from "../lib/providers.ts";
import type { Sandbox } from "../sandbox/client.ts";
import type { DemoToken } from "./form.ts";

/** Where the demo's logins come back to; nobody opens it. */
const callback = "https://shop.example.com/partner/callback";

/** A provider of the sandbox, as a partner calls it. */
interface Caller {
  readonly provider: ProviderId;
  readonly baseUrl: string;
  readonly post: (path: string, body: object, bearer?: string) => Promise<unknown>;
}

const getters: Readonly<Record<DemoToken, (caller: Caller) => Promise<string>>> = { userToken, shopKey, companyToken, operatorToken };

/** Gets a token of the demo world by the calls that a partner would make for it. */
export function demoToken(sandbox: Sandbox, provider: ProviderId, token: DemoToken): Promise<string> {
  const baseUrl = sandbox.baseUrl(provider);
  const post: Caller["post"] = async (path, body, bearer) => {
    const authorization = bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` };
    const headers = { "Content-Type": "application/json", Accept: "application/json", ...authorization };
    const response = await sandbox.fetch(baseUrl + path, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  };
  return getters[token]({ provider, baseUrl, post });
}

/** Sense Sphere hands its token over in the redirect after a login, which the sandbox answers here in the person's place. */
async function userToken({ provider, baseUrl, post }: Caller): Promise<string> {
  const query = new URLSearchParams({ partner_key: demoValue(provider, "partnerKey"), redirect_uri: callback });
  const answer = await post("/__mock/login", { url: `${baseUrl}/auth/sensesphere-auth/?${query}` });
  return text(new URL(text(field(answer, "redirect"))).searchParams.get("token"));
}

async function shopKey({ provider, post }: Caller): Promise<string> {
  const shop = { shop_id: demoWorld[provider].subject, redirect_url: callback };
  return text(field(await post(".Shop/AuthorizeShop", shop, demoValue(provider, "apiKey")), "auth_token"));
}

async function companyToken({ provider, post }: Caller): Promise<string> {
  const company = { login: demoValue(provider, "login"), password: demoValue(provider, "password") };
  return text(await post("/api/company/get-token", company));
}

async function operatorToken(caller: Caller): Promise<string> {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const operator = { id: Number(demoWorld[caller.provider].subject), expiresAt };
  return text(await caller.post("/api/operator/get-token", operator, await companyToken(caller)));
}

const field = (answer: unknown, name: string): unknown =>
  typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;

function text(value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new Error("[partnerkit] the sandbox answered no token");
}
