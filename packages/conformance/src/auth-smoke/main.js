/** `main.js WORLD`: runs the checks where there is a command line, and prints what they came to as JSON. */
import process from "node:process";
import { smoke } from "./smoke.js";

console.log(JSON.stringify(await smoke(JSON.parse(process.argv[2]))));
