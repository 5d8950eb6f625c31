import { type Served, serve } from "./serve.ts";

/** A partner's callback page for programs that read JSON: it answers the query that the browser arrived with. */
export interface CallbackServer extends Served {
  /** What a partner hands over as `redirect_url` or `redirect_uri`. */
  readonly url: string;
}

/** Starts a callback page on a free port of loopback. */
export async function startCallbackServer(): Promise<CallbackServer> {
  const served = await serve((request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== "/callback") return Response.json({ error: "not the callback page" }, { status: 404 });
    return Response.json(Object.fromEntries(searchParams));
  });
  return { ...served, url: `${served.origin}/callback` };
}
