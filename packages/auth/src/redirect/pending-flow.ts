import { parse } from "../connection/codec.ts";
import { entryKey } from "../entry-key.ts";
import type { CallbackErrorCode } from "../errors/callback-error.ts";
import { CorruptRecordError } from "../errors/corrupt-record-error.ts";
import type { Entry, PutStep } from "../store.ts";
import { digest } from "./digest.ts";
import type { Memory } from "./login.ts";

/** A login that was begun, as it is kept under the hash of its id. */
export interface PendingFlow {
  readonly version: 1;
  readonly provider: string;
  readonly tenant: string;
  readonly user: string;
  /** Hash of the session's id. */
  readonly session: string;
  /** Hash of the cookie that the browser was given. */
  readonly browser: string;
  readonly returnTo: string;
  readonly callbackUrl: string;
  /** Until when the callback may come, by the store's clock. */
  readonly until: number;
  readonly memory: Memory;
  /** How many logins the provider has asked for. */
  readonly logins: number;
  /** The answer that led to another login, and where that is, for a browser that sends it twice. */
  readonly again?: { readonly query: string; readonly url: string; readonly at: number };
  /** How it ended, and the hash of the answer that ended it, so that a reload comes to the same. */
  readonly ended?: { readonly query: string; readonly refusal?: CallbackErrorCode };
}

/** How long the provider's login may take at most, and how much earlier ours ends. */
const longestMs = 900_000;
const marginMs = 30_000;

/** How long a flow is kept beyond its end, so that a late or repeated callback is told what it is. */
const keptMs = 3_600_000;

/** Until when the callback of a login may come. */
export function endOf(now: number, expiresInMs: number = longestMs): number {
  return now + Math.min(expiresInMs, longestMs) - marginMs;
}

/** Where a flow is kept. The id itself is nowhere but in the browser. */
export function flowKey(id: string): string {
  return entryKey({ kind: "flow", provider: "-", tenant: "-", subject: digest(id) });
}

/** The step that keeps a flow. */
export function putFlow(key: string, flow: PendingFlow, conditions: Pick<PutStep, "expected" | "fence">): PutStep {
  return { type: "put", key, value: JSON.stringify(flow), expiresAt: flow.until + keptMs, ...conditions };
}

/** Reads a flow. @throws CorruptRecordError */
export function readFlow({ key, value }: Entry): PendingFlow {
  const flow = typeof value === "string" ? parse(value) : undefined;
  if (isFlow(flow)) return flow;
  throw new CorruptRecordError(key);
}

function isFlow(value: unknown): value is PendingFlow {
  const { version, until, logins, memory, ...texts } = Object(value) as Partial<Record<string, unknown>>;
  const named = [
    texts["provider"],
    texts["tenant"],
    texts["user"],
    texts["session"],
    texts["browser"],
    texts["returnTo"],
    texts["callbackUrl"],
  ];
  return (
    version === 1 &&
    typeof until === "number" &&
    typeof logins === "number" &&
    typeof memory === "object" &&
    named.every((text) => typeof text === "string")
  );
}
