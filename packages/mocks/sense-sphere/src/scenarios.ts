import { flaky, type Scenario } from "@partnerkit/mock-engine";
import type { SenseSphereWorld } from "./world.ts";

/** Worlds with a name, for the days that a partner's code must live through. */
export const scenarios: Readonly<Record<string, Scenario<SenseSphereWorld>>> = {
  "short-tokens": {
    description: "Tokens live one hour instead of thirty days.",
    switches: { tokenDays: 1 / 24 },
  },
  flaky,
  "other-readings": {
    description: "Whatever the sources leave open is decided the other way.",
    switches: { errorBody: "detail", rateLimitStatus: 429, redirectUriDecoding: "twice", stateEcho: "on" },
  },
};
