import type { RedirectContext, RedirectFlow } from "./flow.ts";

/** A provider's module, as far as callbacks go. */
export interface RedirectModule {
  readonly id: string;
  readonly redirect?: Pick<RedirectFlow<never>, "callback"> | undefined;
}

/**
 * Makes the handler of all callbacks: the provider's id is the last segment of the path that is one, wherever the handler is
 * mounted. What belongs to no provider is a bare 404.
 */
export function callbackHandler(modules: readonly RedirectModule[], context: RedirectContext): (request: Request) => Promise<Response> {
  return async (request) => {
    const segments = new URL(request.url).pathname.split("/");
    const named = segments.findLast((segment) => modules.some(({ id }) => id === segment));
    const found = modules.find(({ id }) => id === named);
    return (
      (await found?.redirect?.callback(request, context)) ??
      new Response(null, { status: 404, headers: { "cache-control": "no-store", "referrer-policy": "no-referrer" } })
    );
  };
}
