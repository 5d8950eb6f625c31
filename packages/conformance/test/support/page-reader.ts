import { type Handler, type Served, serve } from "./serve.ts";

const hiddenField = /<input type="hidden" name="([^"]*)" value="([^"]*)">/g;

/**
 * Starts a site that Respect can walk through: it hands every request to the mock, and of a page with a form it answers
 * the hidden fields as JSON, because Respect reads no HTML. A browser sends these fields back unseen.
 */
export function startPageReader(site: Handler): Promise<Served> {
  return serve(async (request) => {
    const response = await site(request);
    if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
    const fields = [...(await response.text()).matchAll(hiddenField)].map(([, name = "", value = ""]) => [name, unescaped(value)]);
    return Response.json(Object.fromEntries(fields), { status: response.status });
  });
}

/** The mocks escape characters by their numbers. */
function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
