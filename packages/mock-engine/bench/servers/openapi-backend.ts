/** `openapi-backend.ts PORT DOCUMENT`: openapi-backend behind Node's HTTP server. It checks requests and answers. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type Context, type Document, OpenAPIBackend } from "openapi-backend";

const [port, file = ""] = process.argv.slice(2);
const definition = JSON.parse(await readFile(file, "utf8")) as Document; // a document of ours

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const backend = new OpenAPIBackend({
  definition,
  quick: true, // it does not take our OpenAPI 3.1.1 for valid; so it does not ask
  ignoreTrailingSlashes: false, // otherwise a path that ends with one is never found
  ajvOpts: { strict: false },
  handlers: {
    notImplemented: answerExample,
    notFound: (): Answer => ({ status: 404, body: { error: "unknown path" } }),
    unauthorizedHandler: (): Answer => ({ status: 401, body: { error: "the credential is missing" } }),
    validationFail: ({ validation }): Answer => ({ status: 400, body: { errors: validation.errors } }),
  },
});
await backend.init();
for (const scheme of Object.keys(definition.components?.securitySchemes ?? {})) {
  backend.registerSecurityHandler(scheme, ({ request }) => /^Bearer \S+$/.test(String(request.headers["authorization"])));
}

/** Examples are looked for once: the look is no part of what a server does for a request. */
const examples = new Map<string, Answer>();

function answerExample({ operation, api }: Context): Answer {
  const id = operation.operationId ?? "";
  const answer = examples.get(id) ?? exampleOf(id);
  examples.set(id, answer);
  const { errors } = api.validateResponse(answer.body, operation, answer.status);
  return errors ? { status: 500, body: { errors } } : answer;
}

function exampleOf(operationId: string): Answer {
  const { status, mock } = backend.mockResponseForOperation(operationId);
  return { status, body: mock };
}

const server = createServer((incoming, outgoing) => {
  let text = "";
  incoming
    .setEncoding("utf8")
    .on("data", (piece: string) => {
      text += piece;
    })
    .on("end", () => void respond(text));
  const respond = async (body: string): Promise<void> => {
    const [path = "", query = ""] = (incoming.url ?? "").split("?", 2);
    const headers = incoming.headers as Record<string, string | string[]>; // Node leaves out what was not sent
    const request = { method: incoming.method ?? "", path, query, headers, ...(body === "" ? {} : { body: JSON.parse(body) as unknown }) };
    const answer = (await backend.handleRequest(request)) as Answer; // every handler above answers one
    const answerText = JSON.stringify(answer.body);
    outgoing.writeHead(answer.status, { "content-type": "application/json", "content-length": Buffer.byteLength(answerText) });
    outgoing.end(answerText);
  };
});
server.listen(Number(port), "127.0.0.1");
