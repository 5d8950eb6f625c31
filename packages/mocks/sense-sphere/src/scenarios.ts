import type { Scenario } from "@partnerkit/mock-engine";
import type { SenseSphereWorld } from "./world.ts";

/** Worlds with a name, for the days that a partner's code must live through. */
export const scenarios: Readonly<Record<string, Scenario<SenseSphereWorld>>> = {
  "short-tokens": {
    description: "Tokens live one hour instead of thirty days.",
    switches: { tokenDays: 1 / 24 },
  },
  flaky: {
    description: "A bad network: one call in five is reset, cut short, or answered by a proxy.",
    faults: [
      { fault: "reset", when: "after", probability: 0.05 },
      { fault: "truncate", probability: 0.05 },
      { fault: "proxy", status: 502, probability: 0.1 },
    ],
  },
  "other-readings": {
    description: "Whatever the sources leave open is decided the other way.",
    switches: { errorBody: "detail", rateLimitStatus: 429, redirectUriDecoding: "twice", stateEcho: "on" },
  },
};
