import { type Call, type IncomingBody, json, type Refusal, type Reply, type Violation } from "@partnerkit/mock-engine";
import type { ShopConnectSwitches, ShopConnectWorld } from "./world.ts";

/** The provider's error body. */
interface TwirpError {
  readonly code: string;
  readonly msg: string;
  readonly meta?: Readonly<Record<string, string>>;
}

/** An error in the provider's own form. */
export function twirp(status: number, code: string, msg: string, meta?: Readonly<Record<string, string>>): Reply {
  return json<TwirpError>(status, { code, msg, ...(meta ? { meta } : {}) });
}

/** What a partner hears for a shop that never logged in through it. The sentence is the provider's, as partners will meet it. */
export function shopNotLinked(): Reply {
  const reason = "Chỉ có thể sử dụng shop_id nếu shop đã từng đăng nhập qua hệ thống của đối tác.";
  return twirp(403, "permission_denied", "shop_id is not known to this partner", { reason });
}

/** A missing or refused credential. */
export function unauthenticated(what: string): Reply {
  return twirp(401, "unauthenticated", `${what} is missing or not valid`);
}

/** Every fault that is found before the behaviour, in the provider's own form. */
export function refuse(refusal: Refusal, { request, switches }: Call<ShopConnectWorld>): Reply {
  const route = (msg: string): Reply => badRoute(switches, msg, `${request.method} ${request.path}`.slice(0, 200));
  switch (refusal.kind) {
    case "unknown_path":
      return route("no handler for this path");
    case "wrong_method":
      return route(`unsupported method ${JSON.stringify(request.method)} (only ${refusal.allow.join(" and ")} is allowed)`);
    case "wrong_content_type":
      return route(`unexpected Content-Type: ${JSON.stringify(refusal.received.slice(0, 100))}`);
    case "rate_limited":
      return twirp(429, "resource_exhausted", "too many requests");
    case "bad_request":
      return twirp(400, "malformed", "the request could not be read: its Host, target, method or framing is not valid");
    case "malformed_json":
      return twirp(400, "malformed", "the json request could not be decoded");
    case "body_too_large":
      return twirp(400, "malformed", "the request body is larger than 1 MiB");
    case "invalid":
      return invalid(refusal.violations, request.body);
    case "crash":
      return twirp(500, "internal", "the mock failed; its log says why");
  }
}

function badRoute({ badRoute: form }: ShopConnectSwitches, msg: string, route: string): Reply {
  if (form === "bad_route") return twirp(404, "bad_route", msg);
  return twirp(404, "not_found", msg, { xcode: "bad_route", invalid_route: route });
}

/**
 * One sentence for each field that is wrong. A body is a first connection or a reconnection, and the check reports what
 * is wrong with it as either; only what its shop_id makes it counts.
 */
function invalid(violations: readonly Violation[], body: IncomingBody): Reply {
  const fields = fieldsOf(body);
  const shopId = fields?.["shop_id"];
  if (typeof shopId === "string" && !/^\d{1,19}$/.test(shopId)) return twirp(400, "malformed", "shop_id: not a 64-bit number");
  const other = fields && "shop_id" in fields ? firstConnectOnly : reconnectOnly;
  const sentences = violations.map(({ path, message }) => `${path.slice(1).join(".") || "body"}: ${message}`);
  const own = [...new Set(sentences)].filter((sentence) => !other.test(sentence));
  return twirp(400, "invalid_argument", (own.length > 0 ? own : sentences).slice(0, 5).join("; "));
}

/** What a reconnection hears about a first connection, and the other way round; and that it fits neither. */
const firstConnectOnly = /required property '(email|phone|name)'|^shop_id: must NOT be valid|exactly one schema/;
const reconnectOnly = /required property 'shop_id'|^(email|phone|name): must NOT be valid|exactly one schema/;

function fieldsOf(body: IncomingBody): Record<string, unknown> | undefined {
  if (!("text" in body)) return undefined;
  const value: unknown = JSON.parse(body.text); // it was parsed before it was checked
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
}
