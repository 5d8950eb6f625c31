/** What Node's frameworks know of a request. */
export interface NodeRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly protocol: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The web's Request of a Node request, without its body, which no callback has. */
export function webRequest({ method, url, protocol, host, headers }: NodeRequest): Request {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(":") ? [] : [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
  return new Request(`${protocol}://${host}${url}`, { method, headers: pairs });
}
