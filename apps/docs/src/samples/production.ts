import { createPartnerAuth } from "@partnerkit/auth";
import { etelecom } from "@partnerkit/auth/etelecom";
import { senseSphere } from "@partnerkit/auth/sense-sphere";
import { sessionOf } from "./sessions.ts";
import { store } from "./store-postgres.ts";

const perMinute = new Map<string, number>();
setInterval(() => perMinute.clear(), 60_000).unref();

// {{URL gốc, khóa và địa chỉ callback đến từ biến môi trường.|Base URLs, keys and callback addresses come from the environment.}}
export const auth = createPartnerAuth({
  store,
  session: sessionOf,
  rateLimit: ({ request }) => {
    const who = sessionOf(request)?.user ?? "-";
    const count = (perMinute.get(who) ?? 0) + 1;
    perMinute.set(who, count);
    return count <= 10;
  },
  onRefusal: (error) => {
    console.warn(error.code, error.suspicious); // {{không có gì bí mật trong đó|there is no secret in it}}
    return undefined; // {{trang có sẵn trả lời|the built-in page answers}}
  },
  providers: { etelecom: etelecom(), senseSphere: senseSphere() },
});

export const subscription = auth.events(async (event) => {
  if (event.type === "reauth_required")
    console.log(`{{mời|ask}} ${event.tenant}`);
  if (event.type === "suspicious_callback")
    console.error(event.provider, event.reason);
});
