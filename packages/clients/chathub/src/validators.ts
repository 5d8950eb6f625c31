/**
 * Checks of ChatHub's answers, for the option `validators`.
 *
 * @module
 */
export { validators } from "./generated/validators.ts";
