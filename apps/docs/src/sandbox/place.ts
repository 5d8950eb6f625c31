import type { ProviderId } from "../lib/providers.ts";

/** The worker's file, as seen from the root of the site. */
export const workerFile = "sandbox-worker.js";

/** Where a provider's mock is, as seen from the root of the site. */
export const mountOf = (provider: ProviderId): string => `sandbox/${provider}`;

/** What a page says to the worker to be controlled by it. */
export const claimMessage = "partnerkit: claim";
