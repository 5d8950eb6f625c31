/**
 * Checks of Sense Sphere's answers, for the option `validate`.
 *
 * @module
 */
import { type MakeValidate, validateWith } from "@partnerkit/transport/validate";
import { validators } from "./generated/validators.ts";

export type { MakeValidate, ValidateMode } from "@partnerkit/transport/validate";
export { validators } from "./generated/validators.ts";

/**
 * Makes the option `validate`: `"throw"` answers with an `AnswerError` (`schema_mismatch`), `"warn"` tells the logger (default:
 * the console). Fields and enumerated values that no document names always pass.
 */
export const validate: MakeValidate = validateWith(validators);
