/** An HTTP answer as it came over a socket. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The answers in what a socket received. */
export interface RawAnswers {
  readonly complete: readonly RawAnswer[];
  /** Whether another answer began that did not end. */
  readonly cut: boolean;
  /** What is no HTTP; absent where all of it is. */
  readonly broken?: string;
}

/** Reads whole answers, one after the other; those to HEAD have no body. */
export function readAnswers(received: Buffer, head: boolean): RawAnswers {
  const complete: RawAnswer[] = [];
  let rest = received;
  while (rest.length > 0) {
    const end = rest.indexOf("\r\n\r\n");
    if (end < 0) return { complete, cut: true, ...(looksLikeHttp(rest) ? {} : { broken: excerpt(rest) }) };
    const [statusLine = "", ...lines] = rest.subarray(0, end).toString("latin1").split("\r\n");
    const status = Number(/^HTTP\/1\.1 ([1-5]\d\d) [\w '-]*$/.exec(statusLine)?.[1]);
    const fields = lines.map((line) => /^([\w-]+): ([\t\x20-\x7e\x80-\xff]*)$/.exec(line));
    if (!status || fields.includes(null)) return { complete, cut: false, broken: excerpt(rest) };
    const headers = Object.fromEntries(fields.map((field) => [field?.[1]?.toLowerCase() ?? "", field?.[2] ?? ""]));
    const bodiless = head || status < 200 || status === 204 || status === 304;
    const length = bodiless ? 0 : Number(headers["content-length"]);
    if (!Number.isInteger(length)) return { complete, cut: false, broken: `no Content-Length: ${excerpt(rest)}` };
    const from = end + 4;
    if (rest.length < from + length) return { complete, cut: true };
    if (status >= 200) complete.push({ status, headers, body: rest.subarray(from, from + length).toString() });
    rest = rest.subarray(from + length);
  }
  return { complete, cut: false };
}

function looksLikeHttp(begun: Buffer): boolean {
  const text = begun.subarray(0, 9).toString("latin1");
  return text === "HTTP/1.1 ".slice(0, text.length);
}

function excerpt(bytes: Buffer): string {
  return JSON.stringify(bytes.subarray(0, 300).toString("latin1"));
}
