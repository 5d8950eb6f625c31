import { PartnerError } from "./partner-error.ts";

/** The client is not set up for the call: an option is missing (`missing_option`) or cannot be right (`invalid_option`). */
export class ConfigurationError extends PartnerError {
  override readonly name = "ConfigurationError" as const;
}
