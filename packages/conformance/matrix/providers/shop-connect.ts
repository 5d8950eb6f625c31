import type { AnySession, Listening } from "@partnerkit/mock-engine";
import type { Call } from "../call.ts";
import type { AnyWorld, Calls, Provider, Started, World } from "./provider.ts";

/** What tells ITS from eTelecom here. */
interface Brand extends Pick<Provider, "id" | "name" | "connect" | "validate"> {
  readonly demo: { readonly apiKey: string; readonly shopId: string };
  readonly createMock: () => { session(): ShopSession; listen(): Promise<Listening> };
  /** Whether a shop can be given a token of the partner's own. */
  readonly extraToken: boolean;
}

interface ShopSession extends AnyWorld, Pick<AnySession, "logIn"> {
  revokeToken(token: string): boolean;
}

const redirectUrl = "https://shop.example.com/partner/callback";

/** ITS or eTelecom. */
export function shopConnect({ demo, createMock, extraToken, ...brand }: Brand): Provider {
  const post = { method: "POST", service: ".Shop" } as const;
  const main: Call = {
    ...post,
    operation: "authorizeShop",
    path: "/AuthorizeShop",
    body: { shop_id: demo.shopId, redirect_url: redirectUrl },
    credential: { option: "apiKey" },
  };
  const currentShop: Call = { ...post, operation: "currentShop", path: "/CurrentShop", body: {}, credential: { option: "shopKey" } };
  const secretBody = { call: { ...main, body: { ...main.body, extra_token: "" } }, member: "extra_token" };
  const calls: Calls = { main, expiring: currentShop, enumerated: currentShop, ...(extraToken ? { secretBody } : {}) };
  return {
    ...brand,
    calls,
    misshapen: { code: "ok", msg: "", type: "shop_key", auth_token: 42, expires_in: -1 },
    closesAccounts: true,
    start: async (): Promise<Started> => {
      const mock = createMock();
      const { origin, close } = await mock.listen();
      return {
        open: () => worldOf(mock.session(), origin, demo),
        otherRefusal: async () => ({ call: main, credential: "no-such-key" }),
        close,
      };
    },
  };
}

function worldOf(session: ShopSession, origin: string, { apiKey, shopId }: Brand["demo"]): World {
  const mint = async (option: string): Promise<string> => (option === "apiKey" ? apiKey : shopKey(session, apiKey, shopId));
  const stale = async (option: string): Promise<string> => {
    const key = await mint(option);
    session.revokeToken(key);
    return key;
  };
  return { session, baseUrl: session.baseUrl(origin), mint, stale };
}

/** The key of the shop, which logs in for it where it has to. */
async function shopKey(session: ShopSession, apiKey: string, shopId: string): Promise<string> {
  const response = await session.fetch(`${session.baseUrl()}.Shop/AuthorizeShop`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${apiKey}` },
    body: JSON.stringify({ shop_id: shopId, redirect_url: redirectUrl }),
  });
  const answer = (await response.json()) as { type: string; auth_token: string; auth_url: string }; // the mock keeps to its document
  if (answer.type === "shop_key") return answer.auth_token;
  session.logIn(answer.auth_url);
  return shopKey(session, apiKey, shopId);
}
