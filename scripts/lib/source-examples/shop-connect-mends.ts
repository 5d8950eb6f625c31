import { answers, fields, neverSends } from "./answers.ts";
import type { Expectation, Mend } from "./types.ts";

/** What is broken in the shell text around the commands of ITS and eTelecom, given the names that the page exports. */
export function shellMends(exported: ReadonlySet<string>): Mend[] {
  const wrongHost = exported.has("API_HOST") && !exported.has("BASE_URL");
  const noShopKey = exported.has("API_KEY") && !exported.has("SHOP_KEY");
  return [unclosedQuote, singleQuotes, ...(wrongHost ? [wrongName] : []), ...(noShopKey ? [wrongKey] : [])];
}

const unclosedQuote: Mend = {
  id: "ET-3",
  what: "closes the quote",
  apply: (text) => text.replace(/'(\$\w+[^\s'"]*)(?=\s*\\?$)/m, "'$1'"),
  without: {
    expect: neverSends("a syntax error of the shell, because of the unclosed quote (ET-3)", /unexpected EOF while looking for matching/),
  },
};

const singleQuotes: Mend = {
  id: "ET-3",
  what: "lets the variable expand",
  apply: (text) => text.replace(/(?<!")'(\$\w+[^\s'"]*)'(?!")/g, '"$1"'),
  without: {
    expect: neverSends("an error of curl, because single quotes keep the variable's name as the address (ET-3)", /^curl: \(\d+\)/m),
  },
};

const wrongName: Mend = {
  id: "ET-2",
  what: "exports BASE_URL, which the command reads",
  apply: (text) => (/\$\{?BASE_URL\b/.test(text) ? text.replace(/export API_HOST=/g, "export BASE_URL=") : text),
  without: {
    // Without this the shell would go on with an empty address, and curl's complaint would depend on the network.
    stage: { what: "the shell stops at unset variables", apply: (text) => `set -u\n${text}` },
    expect: neverSends("an unset BASE_URL, because the page exports API_HOST (ET-2)", /BASE_URL: unbound variable/),
  },
};

const wrongKey: Mend = {
  id: "ET-12",
  what: "exports SHOP_KEY, which the command reads",
  apply: (text) => (/\$\{?SHOP_KEY\b/.test(text) ? text.replace(/([\s\S]*)export API_KEY=/, "$1export SHOP_KEY=") : text),
  without: {
    expect: answers("401, because the page exports API_KEY and the command sends an empty SHOP_KEY (ET-12)", 401, false, (json) =>
      fields(json).code === "unauthenticated" ? undefined : "expected code unauthenticated",
    ),
  },
};

/** A callback address that already has the parameters which the provider will append. */
const queryInCallback: Mend = {
  id: "ET-7",
  what: "takes token and shop_id out of the callback address",
  apply: (text) =>
    /\$\{?REDIRECT_URL\b/.test(text) ? text.replace(/(export REDIRECT_URL="?[^"?\s]*)\?[^"\s]*\b(?:token|shop_id)=[^"\s]*/g, "$1") : text,
};

const staleShopId: Expectation = answers(
  "200, but the shop comes back with two shop_id, the stale one first (ET-7, ET-8)",
  200,
  false,
  async (json) => {
    const [stale, real] = await shopIdsInCallback(json);
    return stale && real && stale !== real ? undefined : "expected a callback with two shop_id";
  },
);

/** What is broken in the callback address. It strikes where the shop logs in, which it does on a first connection. */
export function callbackMend(first: boolean): Mend {
  return first ? { ...queryInCallback, without: { expect: staleShopId } } : queryInCallback;
}

/** Approves a login as the shop would, and reads the shop ids in the address that it comes back to. */
export async function shopIdsInCallback(json: unknown): Promise<string[]> {
  const page = new URL(String(fields(json).auth_url));
  // eTelecom creates the shop; ITS wants one that exists to sign in (ET-21), here by its phone number.
  const body = new URLSearchParams({ token: page.searchParams.get("token") ?? "", decision: "approve", account: "0901000001" });
  const answer = await fetch(page.origin + page.pathname, { method: "POST", body, redirect: "manual" });
  const callback = answer.headers.get("location");
  return callback ? new URL(callback).searchParams.getAll("shop_id") : [];
}
