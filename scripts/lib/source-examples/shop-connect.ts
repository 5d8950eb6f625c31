import { answers, fields } from "./answers.ts";
import { redirectUrl, shopDemo } from "./fill.ts";
import { callbackMend, shellMends, shopIdsInCallback } from "./shop-connect-mends.ts";
import type { Example, Expectation, Known, Mend, Plan, Setting } from "./types.ts";
import type { Served } from "./world.ts";

type Brand = keyof typeof shopDemo;

/** A shop that the demo world does not have; a partner that was never connected has no better one. */
const strangerShopId = "1000000000000000001";

/**
 * How a curl command of ITS or eTelecom is run: after the exports that the page has above it, with the variables that
 * the page nowhere exports taken from the environment.
 */
export function planShopCommand(brand: Brand, settings: readonly Setting[], example: Example, known: Known, served: Served): Plan {
  const exports = settings.filter(({ line }) => line < example.line).map(({ text }) => text);
  const exported = new Set(settings.map(({ name }) => name));
  const text = [...exports, example.text].join("\n");
  const first = isFirstConnect(example);
  const mends = [...shellMends(exported), missingComma, ...(first ? [firstConnectWithShopId] : []), callbackMend(first)];
  const expect = documented(brand, example, first, exported.has("REDIRECT_URL"));
  return { text, environment: environment(brand, text, exported, known, served), mends, expect, extras: [] };
}

/** The comment above a command says whether it is for a known shop; the body alone does not, because of ET-5. */
function isFirstConnect({ text, comment }: Example): boolean {
  return !/shop_id/.test(comment || text);
}

function environment(brand: Brand, text: string, exported: ReadonlySet<string>, known: Known, { baseUrl }: Served): Record<string, string> {
  const variables: [name: string, twin: string, value: string | undefined][] = [
    ["BASE_URL", "API_HOST", baseUrl],
    ["API_KEY", "", shopDemo[brand].apiKey],
    ["SHOP_KEY", "API_KEY", known.shopKey],
    ["REDIRECT_URL", "", redirectUrl],
  ];
  const wanted = variables.flatMap(([name, twin, value]): [string, string][] => {
    const used = new RegExp(`\\$\\{?${name}\\b`).test(text);
    return used && value !== undefined && !exported.has(name) && !exported.has(twin) ? [[name, value]] : [];
  });
  return Object.fromEntries(wanted);
}

const missingComma: Mend = {
  id: "ET-4",
  what: "adds the comma",
  apply: (text) => text.replace(/("\w+"\s*:\s*"[^"\n]*")(\s*\n\s*")/g, "$1,$2"),
  without: {
    expect: answers("400, the body is not JSON (ET-4)", 400, false, (json) =>
      fields(json).code ? undefined : "expected an error with a code",
    ),
  },
};

const firstConnectWithShopId: Mend = {
  id: "ET-5",
  what: "takes shop_id out of the first connection",
  apply: (text) => text.replace(/^\s*"shop_id"\s*:\s*"[^"\n]*",?\n/m, ""),
  without: {
    stage: {
      what: "shop_id that is of no connected shop",
      apply: (text) => text.replace(/("shop_id"\s*:\s*")<[^"]*>/, `$1${strangerShopId}`),
    },
    expect: answers("403 permission_denied, because a shop that never connected has no shop_id to send (ET-5)", 403, false, (json) =>
      fields(json).code === "permission_denied" ? undefined : "expected code permission_denied",
    ),
  },
};

/** The answer that the pages promise for a command; where the page sets the callback address, that is held against it too. */
function documented(brand: Brand, { text }: Example, first: boolean, ownCallback: boolean): Expectation {
  if (/\.Misc\/CurrentAccount\b/.test(text))
    return answers("200 with the partner's account", 200, true, (json) => textFields(json, "id", "name"));
  if (/\.Shop\/CurrentShop\b/.test(text))
    return answers("200 with the shop of the key: id, name, type", 200, true, (json) => currentShop(brand, json));
  if (!/\.Shop\/AuthorizeShop\b/.test(text)) throw new Error("the command calls no operation that this script knows");
  if (first) return firstConnection(ownCallback);
  return answers("200 type=shop_key, expires_in -1", 200, true, (json, known) => shopKey(brand, json, known));
}

function textFields(json: unknown, ...names: readonly string[]): string | undefined {
  const missing = names.filter((name) => typeof fields(json)[name] !== "string");
  return missing.length > 0 ? `expected text in ${missing.join(", ")}` : undefined;
}

function currentShop(brand: Brand, json: unknown): string | undefined {
  return (
    textFields(json, "id", "name", "type") ??
    (fields(json).id === shopDemo[brand].shopId ? undefined : "expected the shop that the key was issued for")
  );
}

function firstConnection(ownCallback: boolean): Expectation {
  const says = "200 type=shop_request with auth_url, expires_in 900";
  if (!ownCallback) return answers(says, 200, true, shopRequest);
  return answers(`${says}; the shop comes back with one shop_id`, 200, true, async (json) => shopRequest(json) ?? (await oneShopId(json)));
}

/** What is wrong with the answer to a first connection. */
function shopRequest(json: unknown): string | undefined {
  const { code, type, expires_in, auth_url } = fields(json);
  if (code !== "ok" || type !== "shop_request") return "expected code ok and type shop_request";
  if (expires_in !== 900) return "expected expires_in 900";
  return typeof auth_url === "string" && URL.canParse(auth_url) ? undefined : "expected an auth_url";
}

async function oneShopId(json: unknown): Promise<string | undefined> {
  const ids = await shopIdsInCallback(json);
  return ids.length === 1 ? undefined : `expected one shop_id in the callback, there were ${ids.length}`;
}

function shopKey(brand: Brand, json: unknown, known: Known): string | undefined {
  const { code, type, expires_in, auth_token } = fields(json);
  if (code !== "ok" || type !== "shop_key") return "expected code ok and type shop_key";
  if (expires_in !== -1) return "expected expires_in -1";
  if (typeof auth_token !== "string" || !auth_token.startsWith(`shop${shopDemo[brand].shopId}:`))
    return "expected the key of the linked shop";
  known.shopKey = auth_token;
  return undefined;
}
