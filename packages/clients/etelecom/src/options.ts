import type { ClientOptions, Credential } from "@partnerkit/transport";

/** Options of the eTelecom client. */
export interface EtelecomClientOptions extends ClientOptions {
  /** The partner's API key, without `Bearer`. Default: the environment variable `ETELECOM_API_KEY`. */
  readonly apiKey?: Credential | undefined;
  /** A shop's key, for calls made as that shop. Default: the environment variable `ETELECOM_SHOP_KEY`. */
  readonly shopKey?: Credential | undefined;
}
