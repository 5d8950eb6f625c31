/**
 * Answers callbacks in a route handler of Next: in `app/partner/callback/[...path]/route.ts`, write
 * `export const { GET } = nextHandlers(auth.handler)`. `connect` takes the request that a route handler is given.
 */
export function nextHandlers(handler: (request: Request) => Promise<Response>): { readonly GET: (request: Request) => Promise<Response> } {
  return { GET: (request) => handler(request) };
}
