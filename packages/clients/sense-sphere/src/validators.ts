/**
 * Checks of Sense Sphere's answers, for the option `validators`.
 *
 * @module
 */
export { validators } from "./generated/validators.ts";
