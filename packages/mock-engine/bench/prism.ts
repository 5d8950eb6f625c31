import type { createInstance } from "@stoplight/prism-http";

/** What Prism is made with. */
type Components = Parameters<typeof createInstance>[1];

const nothing = (): void => {};

/** Prism logs each request; where it can be told not to, it is. */
export const silent = {
  child: () => silent,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
} as unknown as Components["logger"]; // pino's methods that Prism calls

/** Everything checked, answers from examples. */
export const configuration = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;
