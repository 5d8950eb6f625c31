import type { ErrorPlace } from "./errors/partner-error.ts";
import { invalidArgument } from "./errors/request-error.ts";

/** What parameters of paths and queries are given by. */
export type Members = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Fills a path template. What would lead to another path is refused, because a URL collapses it before anyone sees it.
 *
 * @throws RequestError `invalid_argument` for a parameter that is missing, empty, a dot segment, or holds control characters.
 */
export function fillPath(template: string, values: Members, place: ErrorPlace): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = `${values[name] ?? ""}`;
    if (/^\.{0,2}$|[\p{Cc}\p{Surrogate}]/u.test(text)) throw invalidArgument(place, name, "empty, dots, or no text");
    return encodeURIComponent(text);
  });
}
