/** `prism-embedded.ts PORT DOCUMENT`: Prism's own HTTP server without its command, and without its log. */
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { configuration, silent } from "../prism.ts";

const [port, document = ""] = process.argv.slice(2);
const operations = await getHttpOperationsFromSpec(document);
await createServer(operations, { components: { logger: silent }, config: configuration, cors: true }).listen(Number(port), "127.0.0.1");
