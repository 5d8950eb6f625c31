/** What Node's frameworks know of a request. */
export interface NodeRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly protocol: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The web's Request of a Node request, without its body, which no callback has. Its host is what the client wrote: nothing depends on it. */
export function webRequest({ method, url, protocol, host, headers }: NodeRequest): Request {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(":") ? [] : [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
  const address = `${protocol}://${host}${url}`;
  // An error of the platform would quote what is no address, a callback's token included.
  const safe = host !== "" && isAddress(address) ? address : `http://host.invalid${url.startsWith("/") ? url : "/"}`;
  return new Request(safe, { method, headers: pairs });
}

/** Whether a Request can be made of it: user names are refused there, too. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}
