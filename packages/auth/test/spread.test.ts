import { describe, expect, it } from "vitest";
import { createPartnerAuth, type ProviderModule } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import { chathub } from "../src/providers/chathub.ts";

/** `npm run test:endurance` sets the full size. */
const hours = process.env["PARTNERKIT_FULL"] === "1" ? 48 : 30;
const operators = 500;
const lifeMs = (24 * 60 - 10) * 60_000;

describe("ChatHub's operator tokens", () => {
  it(`of ${operators} operators, all bought in one minute, are refreshed at other times and never used too late, over ${hours} h (G11)`, async () => {
    let now = 0;
    const perMinute = new Map<number, number>();
    const endsAt = new Map<string, number>();
    const { refreshBeforeMs } = chathub({ baseUrl: "https://chatapi.smsbat.com", login: "x", password: "y" });
    const module: ProviderModule<string, never, "its"> = {
      id: "its",
      onDemand: true,
      ...(refreshBeforeMs ? { refreshBeforeMs } : {}),
      createClient: () => "",
      refresh: async ({ key, services }) => {
        const minute = Math.floor(now / 60_000);
        perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1);
        const token = `${key.subject}/${now}`;
        endsAt.set(token, now + lifeMs);
        const issuedAt = services.now();
        return { type: "token", credential: { token, issuedAt, expiresAt: issuedAt + lifeMs } };
      },
    };
    const auth = createPartnerAuth({ store: memoryStore(), providers: { its: module }, testing: { ticker: { now: () => now } } });
    for (let operator = 1; operator <= operators; operator += 1) await auth.its.token({ tenant: "acme", subject: `${operator}` });
    perMinute.clear();
    let expired = 0;
    for (; now < hours * 3_600_000; now += 1_000) {
      const token = await auth.its.token({ tenant: "acme", subject: `${1 + Math.floor(Math.random() * operators)}` });
      if ((endsAt.get(token) ?? 0) <= now) expired += 1;
      if (now % 60_000 === 0) await new Promise((resolve) => setImmediate(resolve)); // refreshes in the background get their turn
    }
    const most = Math.max(...perMinute.values());
    const total = [...perMinute.values()].reduce((sum, each) => sum + each, 0);
    console.log(`G11: ${hours} h, ${total} refreshes, at most ${most} in a minute, ${expired} uses of an ended token`);
    expect(expired).toBe(0);
    expect(most).toBeLessThanOrEqual(60);
    expect(total).toBeGreaterThanOrEqual(operators);
  }, 120_000);
});
