import { flaky, type Scenario } from "@partnerkit/mock-engine";
import type { ChathubWorld } from "./world.ts";

/** Worlds with a name, for the days that a partner's code must live through. */
export const scenarios: Readonly<Record<string, Scenario<ChathubWorld>>> = {
  flaky,
  "rate-limited": {
    description: "The first two logins are told to wait a second.",
    faults: [{ fault: "rate_limit", operation: "getCompanyToken", retryAfter: 1, times: 2 }],
  },
  "other-readings": {
    description: "Whatever the sources leave open is decided the other way.",
    switches: {
      tokenBody: "object",
      invalidTokenStatus: 401,
      tooLongStatus: 422,
      operatorListToken: "operator",
      errorBody: "problem",
      newTokenRevokesOld: "on",
    },
  },
};
