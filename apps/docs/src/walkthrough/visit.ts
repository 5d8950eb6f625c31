import type { JournalEntry } from "../sandbox/client.ts";
import type { Exchange } from "./state.ts";

/** What a browser sent while somebody was on the provider's pages, from the journal: a page cannot see it itself. */
export function visitExchanges(entries: readonly JournalEntry[]): readonly Exchange[] {
  return entries
    .filter(({ request }) => !/^\/(static|media)\//.test(request.path)) // pictures of the pages
    .map(({ request: { method, path, query }, response: { status, headers } }) => {
      const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]));
      const text = pairs.map(([name, value]) => `${name}=${value}`).join("&");
      const location = headers["location"];
      return {
        request: { method, address: text === "" ? path : `${path}?${text}`, headers: {} },
        answer: { status, headers: location === undefined ? {} : { location }, body: "" },
      };
    });
}
