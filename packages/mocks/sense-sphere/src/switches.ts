/** What the sources leave open, and what the mock does unless told otherwise. */
export interface SenseSphereSwitches {
  /** Form of an error body: `{"error": …}`, `{"detail": …}` or an HTML page. Default: `error` (SS-6). */
  readonly errorBody: "error" | "detail" | "html";
  /** Status of a blocked login. Default: 403. */
  readonly rateLimitStatus: 403 | 429;
  /** How often the server decodes `redirect_uri`. Default: `once` (SS-1). */
  readonly redirectUriDecoding: "once" | "twice";
  /** Days that a token lives. Default: 30; the real setting is not published. */
  readonly tokenDays: number;
  /** Whether a `state` of the authorize address comes back in the callback. Default: `off` (SS-8). */
  readonly stateEcho: "off" | "on";
}

/** The defaults. */
export const defaultSwitches: SenseSphereSwitches = {
  errorBody: "error",
  rateLimitStatus: 403,
  redirectUriDecoding: "once",
  tokenDays: 30,
  stateEcho: "off",
};
