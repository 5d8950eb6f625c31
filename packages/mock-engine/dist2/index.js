/**
 * The engine under every partnerkit mock: `(Request) => Promise<Response>` around Prism's pipeline.
 *
 * @module
 */
export { anyone, handler, LoginError, } from "./behaviour.js";
export { createClock } from "./clock.js";
export { ContractError } from "./contract-error.js";
export { Incoming, maxBodyBytes } from "./incoming.js";
export { createMock } from "./mock.js";
export { both, escapeHtml, page } from "./page.js";
export { randomDigits, randomText } from "./random.js";
export { Recent } from "./recent.js";
export { html, json, redirect, text } from "./reply.js";
export { StartError } from "./world.js";
