import { type Call, html, json, page, type Refusal, type Reply, redirect } from "@partnerkit/mock-engine";
import { message } from "./pages.ts";
import type { SenseSphereSwitches, SenseSphereWorld } from "./world.ts";

/** An error of the API: a label, in the form that the switch asks for. */
export function failure({ errorBody }: SenseSphereSwitches, status: number, label: string): Reply {
  if (errorBody === "html") return html(status, page({ title: { vi: `Lỗi ${status}`, en: label }, content: "" }));
  return json(status, { [errorBody]: label });
}

/** Paths that exist with a slash at their end. */
const slashed = [
  /^\/api\/partner\/(user-info|system-info|bot\/[^/]+)\/$/,
  /^\/auth\/sensesphere-auth\/(callback\/|consent\/)?$/,
  /^\/login\/$/,
  /^\/chatbot\/[^/]+\/$/,
];

/** Every fault that is found before the behaviour. */
export function refuse(refusal: Refusal, { request, switches, link }: Call<SenseSphereWorld>): Reply {
  const { path: pathname, search } = request;
  switch (refusal.kind) {
    case "unknown_path":
      // Django redirects to the path with its slash; the query goes along, a token in it too (SS-12).
      if (request.method === "GET" && slashed.some((pattern) => pattern.test(`${pathname}/`)))
        return redirect(link(`${pathname}/${search}`), 301);
      return notFound(switches, pathname);
    case "wrong_method": {
      const reply = failure(switches, 405, "Method not allowed");
      return { ...reply, headers: { ...reply.headers, allow: refusal.allow.join(", ") } };
    }
    case "invalid":
      // The router knows a UUID in lower case only, so any other is an unknown path (SS-11).
      return refusal.violations.some(({ path }) => path.includes("bot_uuid"))
        ? notFound(switches, pathname)
        : failure(switches, 404, "User not found");
    case "rate_limited":
      return failure(switches, switches.rateLimitStatus, "Too many requests");
    case "bad_request":
      return failure(switches, 400, "Bad request");
    case "wrong_content_type":
    case "malformed_json":
    case "body_too_large":
      return failure(switches, 400, "Bad request");
    case "crash":
      return failure(switches, 500, "Internal server error");
  }
}

function notFound(switches: SenseSphereSwitches, pathname: string): Reply {
  if (pathname.startsWith("/api/")) return failure(switches, 404, "Not found");
  return message(
    404,
    { vi: "Không tìm thấy trang", en: "Page not found" },
    { vi: "Không có trang nào ở địa chỉ này.", en: "There is no page at this address." },
  );
}
