import type { Session } from "@partnerkit/auth";

// {{Thay bằng phiên có sẵn của ứng dụng.|Your application has sessions of its own: take those.}}
const sessions = new Map<string, Session>([
  ["session-1", { tenant: "acme", user: "lan", id: "session-1" }],
]);

export function sessionOf(request: Request): Session | null {
  const cookie = request.headers.get("cookie") ?? "";
  const id = /(?:^|;\s*)sid=([\w-]+)/.exec(cookie)?.[1];
  return sessions.get(id ?? "") ?? null;
}
