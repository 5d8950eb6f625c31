/** A request as it is shown. */
interface ShownRequest {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** A request as a reader sees it. */
export function requestText({ method, address, headers, body = "" }: ShownRequest): string {
  return [`${method} ${address}`, ...linesOf(headers, body)].join("\n");
}

/** An answer as a reader sees it; its status stands elsewhere. */
export const answerText = (headers: Readonly<Record<string, string>>, body: string): string => linesOf(headers, body).join("\n");

function linesOf(headers: Readonly<Record<string, string>>, body: string): readonly string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [...lines, ...(body === "" ? [] : ["", laidOut(body)])];
}

/** JSON in lines of its own. Of any other text, such as a page, the beginning. */
function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text.length > 600 ? `${text.slice(0, 600)}…` : text;
  }
}
