import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";
import { isLeft } from "fp-ts/lib/Either.js";
import { configuration, silent } from "./prism.ts";

/** Prism in this process, behind the smallest `fetch` that a client can use. */
export async function prismFetch(document: string): Promise<(request: Request) => Promise<Response>> {
  const operations = await getHttpOperationsFromSpec(document);
  const prism = createInstance(configuration, { logger: silent });
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const text = await request.text();
    const input: IHttpRequest = {
      method: request.method.toLowerCase() as IHttpRequest["method"], // clients send no other
      url: { path: pathname, query: Object.fromEntries(searchParams) },
      headers: Object.fromEntries(request.headers),
      ...(text === "" ? {} : { body: JSON.parse(text) as unknown }),
    };
    const result = await prism.request(input, operations)();
    if (isLeft(result)) throw result.left;
    const { statusCode, headers, body } = result.right.output;
    return new Response(JSON.stringify(body), { status: statusCode, ...(headers ? { headers } : {}) });
  };
}
