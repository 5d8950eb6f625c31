import { flaky, type Scenario } from "@partnerkit/mock-engine";
import type { ShopConnectWorld } from "./world.ts";

/** Worlds with a name, for the days that a partner's code must live through. */
export const scenarios: Readonly<Record<string, Scenario<ShopConnectWorld>>> = {
  "account-closed": {
    description: "The partner's account is closed: every call is a 503 that no retry heals.",
    switches: { accountClosed: "on" },
  },
  flaky,
  "rate-limited": {
    description: "The first two calls of AuthorizeShop and of CurrentShop are told to wait a second.",
    faults: ["authorizeShop", "currentShop"].map((operation) => ({ fault: "rate_limit", operation, retryAfter: 1, times: 2 })),
  },
  "other-readings": {
    description: "Whatever the sources leave open is decided the other way.",
    switches: {
      emptyFields: "empty",
      shopKeyAuthUrl: "present",
      badRoute: "not_found",
      redirectJoin: "literal",
      callbackToken: "absent",
      unlinkedShopKey: 403,
    },
  },
};
