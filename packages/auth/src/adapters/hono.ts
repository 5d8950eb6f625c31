/** As much of Hono's context as is read. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
}

/** Answers callbacks in Hono: `app.get("/partner/callback/*", honoHandler(auth.handler))`. `connect` takes `c.req.raw`. */
export function honoHandler(handler: (request: Request) => Promise<Response>): (context: HonoContext) => Promise<Response> {
  return ({ req }) => handler(req.raw);
}
