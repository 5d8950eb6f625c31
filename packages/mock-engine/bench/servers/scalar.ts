/** `scalar.ts PORT DOCUMENT`: Scalar's mock server behind Hono's. It checks requests. */
import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const [port, document = ""] = process.argv.slice(2);
const app = await createMockServer({ document: JSON.parse(await readFile(document, "utf8")) as Record<string, unknown>, logger: false });
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
