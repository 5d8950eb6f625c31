/** Runs the checks in a worker: the request's body is the world, the answer what they came to. */
import { smoke } from "./smoke.js";

export default {
  fetch: async (request) => Response.json(await smoke(await request.json())),
};
