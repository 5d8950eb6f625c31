import type { ClientOptions, Credential } from "@partnerkit/transport";

/** Options of the Sense Sphere client. */
export interface SenseSphereClientOptions extends ClientOptions {
  /** The user's partner auth token. Default: the environment variable `SENSE_SPHERE_TOKEN`. */
  readonly token?: Credential | undefined;
  /** The partner's public key for the authorize address. Default: the environment variable `SENSE_SPHERE_PARTNER_KEY`. */
  readonly partnerKey?: string | undefined;
}
