/** What the sources leave open, and what the mock does unless told otherwise. */
export interface ChathubSwitches {
  /** How a token is sent: a JSON string, bare text, or an object. Default: `json` (CH-3). */
  readonly tokenBody: "json" | "text" | "object";
  /** Status of validate-token's negative answer. Default: 200. */
  readonly invalidTokenStatus: 200 | 401;
  /** Status for a lifetime of more than 24 hours. Default: 400 (CH-1). */
  readonly tooLongStatus: 400 | 422;
  /** Which token `GET /api/operator` takes. Default: `company` (CH-14). */
  readonly operatorListToken: "company" | "operator" | "either";
  /** Form of an error body. Default: `status-error-message-code`. */
  readonly errorBody: "status-error-message-code" | "plain" | "problem";
  /** Whether a new operator token ends the operator's older ones. Default: `off`. */
  readonly newTokenRevokesOld: "off" | "on";
}

/** The defaults. */
export const defaultSwitches: ChathubSwitches = {
  tokenBody: "json",
  invalidTokenStatus: 200,
  tooLongStatus: 400,
  operatorListToken: "company",
  errorBody: "status-error-message-code",
  newTokenRevokesOld: "off",
};
