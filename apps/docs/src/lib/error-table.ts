import { readFileSync } from "node:fs";
import { type Actor, CallbackError, type CallbackErrorCode } from "@partnerkit/auth";
import { parse } from "yaml";
import { codesOf, type ErrorGroup } from "./error-codes.ts";
import type { Locale, Localized } from "./locale.ts";
import { repository } from "./repository.ts";

/** An error code as the page shows it. */
export interface ErrorRow {
  readonly code: string;
  /** Classes that carry it; absent where the part is about one. */
  readonly className: string | undefined;
  readonly actor: Actor;
  /** Status of the answer to a callback. */
  readonly status: number | undefined;
  /** Whether the event `suspicious_callback` is written. */
  readonly suspicious: boolean;
  /** What happened and what to do. */
  readonly text: string;
}

type Entry = Localized & { readonly class?: string; readonly actor?: Actor };

const actors: readonly unknown[] = ["caller", "user", "operator", "provider"];

const texts = parse(readFileSync(repository("apps/docs/src/data/errors.yaml"), "utf8")) as Partial<
  Record<ErrorGroup, Partial<Record<string, Entry>>>
>; // each entry is checked when it is shown

/** The codes of a part, as the source has them. @throws Error for a code without its texts in errors.yaml */
export function errorRows(group: ErrorGroup, locale: Locale): readonly ErrorRow[] {
  return codesOf(group).map((code) => {
    const entry = texts[group]?.[code];
    if (!entry?.vi || !entry.en) throw new Error(`[partnerkit] src/data/errors.yaml, ${group}: the code ${code} has no texts`);
    const said = group === "callback" ? new CallbackError(code as CallbackErrorCode, "etelecom") : undefined; // the union's own
    const actor = said?.actor ?? entry.actor;
    if (actor === undefined || !actors.includes(actor))
      throw new Error(`[partnerkit] src/data/errors.yaml, ${group}: who must act after ${code}?`);
    return { code, className: entry.class, actor, status: said?.status, suspicious: said?.suspicious ?? false, text: entry[locale] };
  });
}
