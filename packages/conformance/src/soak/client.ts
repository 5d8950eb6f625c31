import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** What came back. */
export interface Answer {
  /** 0 where the connection was reset or given up. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly location: string;
  /** The body, or why there is none. */
  readonly text: string;
  /** The body's fields; none where it is no JSON object. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A request to send. */
export interface Sent {
  readonly method?: string;
  readonly url: string;
  readonly bearer?: string | undefined;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  /** A body as it is, with this Content-Type. */
  readonly raw?: readonly [type: string, body: string];
  /** Whether the answer stalls: it is given up half-way. */
  readonly stalls?: boolean;
}

/** Milliseconds after which an answer is missed; only a stalled one may take so long. */
const patience = 20_000;

/** Milliseconds between the first byte of a stalled answer and giving it up. */
const glance = 5;

/** Sends requests over kept-alive sockets and counts what comes back. */
export class Client {
  /** How often each status came; resets and given up answers by name. */
  readonly seen: Record<string, number> = {};
  /** What must never come. */
  readonly problems: string[] = [];
  sent = 0;
  readonly #agent: Agent;

  constructor(sockets: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: sockets, scheduling: "fifo" });
  }

  async send(sent: Sent): Promise<Answer> {
    this.sent += 1;
    const answer = await this.#exchange(sent);
    this.#count(answer.outcome);
    if (answer.outside) this.problems.push(`${sent.method ?? "GET"} ${sent.url} left the document: ${answer.text}`);
    if (answer.outcome === "missed") this.problems.push(`${sent.method ?? "GET"} ${sent.url} was not answered in ${patience} ms`);
    return answer;
  }

  close(): void {
    this.#agent.destroy();
  }

  #count(outcome: string): void {
    this.seen[outcome] = (this.seen[outcome] ?? 0) + 1;
  }

  #exchange({ method = "GET", url, bearer, json, form, raw, stalls = false }: Sent): Promise<Answer & Outcome> {
    const [type, body] = raw ?? bodyOf(json, form);
    const sent = {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(body === undefined ? {} : { "content-type": type, "content-length": Buffer.byteLength(body) }),
    };
    return new Promise((resolve) => {
      const none = (outcome: string, text = outcome): void =>
        resolve({ outcome, outside: false, status: 0, headers: {}, location: "", text, fields: {} });
      const outgoing = request(url, { method, headers: sent, agent: this.#agent, timeout: patience }, (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on("data", (piece: Buffer) => {
          pieces.push(piece);
          if (stalls) setTimeout(() => outgoing.destroy(new Error("given up")), glance);
        });
        incoming.on("error", (error) => none(stalls ? "given up" : "reset", `within the answer, ${error}`));
        incoming.on("end", () => {
          const text = Buffer.concat(pieces).toString();
          const { statusCode: status = 0, headers } = incoming;
          const outside = "x-partnerkit" in headers;
          resolve({ outcome: String(status), outside, status, headers, location: headers.location ?? "", text, fields: fieldsOf(text) });
        });
      });
      outgoing.on("timeout", () => {
        none("missed");
        outgoing.destroy();
      });
      outgoing.on("error", (error) =>
        none(stalls ? "given up" : "reset", `${outgoing.reusedSocket ? "on a kept" : "on a new"} connection, ${error}`),
      );
      outgoing.end(body);
    });
  }
}

interface Outcome {
  readonly outcome: string;
  /** Whether the mock says of its own answer that it is a defect. */
  readonly outside: boolean;
}

function bodyOf(json: unknown, form: Readonly<Record<string, string>> | undefined): readonly [type: string, body: string | undefined] {
  if (form) return ["application/x-www-form-urlencoded", new URLSearchParams(form).toString()];
  return ["application/json", json === undefined ? undefined : JSON.stringify(json)];
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  if (!text.startsWith("{")) return {};
  try {
    return JSON.parse(text) as Record<string, unknown>; // a text that begins so is an object or no JSON
  } catch {
    return {};
  }
}
