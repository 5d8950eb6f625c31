import type { ClientOptions, Credential } from "@partnerkit/transport";

/** Options of the ITS client. */
export interface ItsClientOptions extends ClientOptions {
  /** The partner's API key, without `Bearer`. Default: the environment variable `ITS_API_KEY`. */
  readonly apiKey?: Credential | undefined;
  /** A shop's key, for calls made as that shop. Default: the environment variable `ITS_SHOP_KEY`. */
  readonly shopKey?: Credential | undefined;
}
