/**
 * Checks of eTelecom's answers, for the option `validators`.
 *
 * @module
 */
export { validators } from "./generated/validators.ts";
