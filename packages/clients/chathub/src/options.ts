import type { ClientOptions, Credential } from "@partnerkit/transport";

/** Options of the ChatHub client. */
export interface ChathubClientOptions extends ClientOptions {
  /** The company's login. Default: the environment variable `CHATHUB_LOGIN`. */
  readonly login?: Credential | undefined;
  /** The company's password. Default: the environment variable `CHATHUB_PASSWORD`. */
  readonly password?: Credential | undefined;
  /** The company token. Default: the environment variable `CHATHUB_COMPANY_TOKEN`. */
  readonly companyToken?: Credential | undefined;
  /**
   * An operator's token, for calls made as that operator. Nothing reads it yet: no operation of the provider's document takes one, and
   * of `listOperators`, where one page names it, the others say that it takes the company token (CH-14).
   */
  readonly operatorToken?: Credential | undefined;
}
