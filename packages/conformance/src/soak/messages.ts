/** The providers of the soak. */
export const providers = ["its", "etelecom", "chathub", "sense-sphere"] as const;

/** A provider of the soak. */
export type Provider = (typeof providers)[number];

/** Where the mocks listen; the first message of the server. */
export type Origins = Readonly<Record<Provider, string>>;

/** How the server stands. */
export interface Measured {
  /** Bytes on the heap after a collection. */
  readonly heapUsed: number;
  readonly rss: number;
  /** Unhandled rejections, uncaught exceptions and warnings since the start. */
  readonly problems: readonly string[];
}
