import type { RedirectContext, RedirectFlow } from "./flow.ts";

/** A provider's module, as far as callbacks go. */
export interface RedirectModule {
  readonly id: string;
  readonly redirect?: Pick<RedirectFlow<never>, "callback"> | undefined;
}

/**
 * Makes the handler of all callbacks: the provider's id is the last segment of the path, or the last but one before a login's id,
 * wherever the handler is mounted. What belongs to no provider is a bare 404.
 */
export function callbackHandler(modules: readonly RedirectModule[], context: RedirectContext): (request: Request) => Promise<Response> {
  return async (request) => {
    const [beforeLast, last] = new URL(request.url).pathname.split("/").slice(-2);
    const found = modules.find(({ id }) => id === last) ?? modules.find(({ id }) => id === beforeLast);
    return (
      (await found?.redirect?.callback(request, context)) ?? new Response(null, { status: 404, headers: { "cache-control": "no-store" } })
    );
  };
}
