import type { ProviderId } from "../lib/providers.ts";
import type { Sandbox } from "../sandbox/client.ts";
import type { DemoToken } from "./form.ts";

/** Where the demo's logins come back to; nobody opens it. */
const callback = "https://shop.example.com/partner/callback";

/** Gets a token of the demo world by the calls that a partner would make for it. */
export function demoToken(sandbox: Sandbox, provider: ProviderId, token: DemoToken): Promise<string> {
  const baseUrl = sandbox.baseUrl(provider);
  const post = (path: string, body: object, bearer?: string): Promise<unknown> =>
    answerOf(
      sandbox.fetch(baseUrl + path, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Accept: "application/json",
          ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
        },
        body: JSON.stringify(body),
      }),
    );
  const company = async (): Promise<string> =>
    text(await post("/api/company/get-token", { login: "demo-company", password: "demo-password" }));
  const getters: Readonly<Record<DemoToken, () => Promise<string>>> = {
    userToken: () => userToken(baseUrl, post),
    shopKey: async () =>
      text(
        field(
          await post(".Shop/AuthorizeShop", { shop_id: "1052570182707778180", redirect_url: callback }, `${provider}-demo-key`),
          "auth_token",
        ),
      ),
    companyToken: company,
    operatorToken: async () => {
      const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
      return text(await post("/api/operator/get-token", { id: 123, expiresAt }, await company()));
    },
  };
  return getters[token]();
}

/** Sense Sphere hands its token over in the redirect after a login, which the sandbox answers here in the person's place. */
async function userToken(baseUrl: string, post: (path: string, body: object) => Promise<unknown>): Promise<string> {
  const url = `${baseUrl}/auth/sensesphere-auth/?${new URLSearchParams({ partner_key: "demo-partner", redirect_uri: callback })}`;
  const redirect = text(field(await post("/__mock/login", { url }), "redirect"));
  return text(new URL(redirect).searchParams.get("token"));
}

async function answerOf(calling: Promise<Response>): Promise<unknown> {
  const response = await calling;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

const field = (answer: unknown, name: string): unknown =>
  typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;

function text(value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new Error("[partnerkit] the sandbox answered no token");
}
