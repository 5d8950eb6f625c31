import { PartnerError } from "./partner-error.ts";

/** No answer came: the connection failed or broke off (`network_error`). */
export class NetworkError extends PartnerError {
  override readonly name = "NetworkError" as const;
}
