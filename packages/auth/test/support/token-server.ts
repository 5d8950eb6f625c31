import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A provider of the test's own: one rotating token for each subject, whose requests are counted. */
export interface TokenServer {
  readonly baseUrl: string;
  /** Milliseconds that an answer takes. */
  delayMs: number;
  /** Seconds that tokens live; -1 for ever. */
  expiresIn: unknown;
  /** What a request for a token gets instead of one. */
  failWith: number | undefined;
  /** Milliseconds that the server's clock is ahead of the machine's. */
  aheadMs: number;
  /** Requests for a token, by the machine's monotonic clock. */
  readonly requests: { readonly subject: string; readonly at: number }[];
  /** Uses of a token that had ended, by the server's clock. */
  expiredUses: number;
  uses: number;
  /** The most requests for one subject's token that were open at once. */
  mostOpen: number;
  revoke(subject: string): void;
  current(subject: string): string | undefined;
  close(): Promise<void>;
}

/** Starts the server. `GET /token/<subject>` issues a token and ends the one before; `GET /use` takes it as Bearer. */
export async function tokenServer(): Promise<TokenServer> {
  const tokens = new Map<string, { token: string; endsAt: number }>();
  const open = new Map<string, number>();
  let count = 0;
  const server = createServer((request, response) => void answer(request, response));
  const state: TokenServer = {
    baseUrl: "",
    delayMs: 0,
    expiresIn: 3600,
    failWith: undefined,
    aheadMs: 0,
    requests: [],
    expiredUses: 0,
    uses: 0,
    mostOpen: 0,
    revoke: (subject) => tokens.delete(subject),
    current: (subject) => tokens.get(subject)?.token,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  const now = (): number => Date.now() + state.aheadMs;
  const say = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { "content-type": "application/json", date: new Date(now()).toUTCString() });
    response.end(JSON.stringify(body));
  };
  async function answer({ url = "", headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, what = "", subject = ""] = url.split("/");
    if (what === "use") {
      state.uses += 1;
      const bearer = headers.authorization?.replace("Bearer ", "");
      const found = [...tokens.values()].find(({ token }) => token === bearer);
      if (found && found.endsAt > now()) return say(response, 200, { ok: true });
      if (found) state.expiredUses += 1;
      return say(response, 401, { error: "expired" });
    }
    state.requests.push({ subject, at: performance.now() });
    open.set(subject, (open.get(subject) ?? 0) + 1);
    state.mostOpen = Math.max(state.mostOpen, open.get(subject) ?? 0);
    const ended = (): void => void open.set(subject, (open.get(subject) ?? 1) - 1);
    response.on("close", ended);
    await pause(state.delayMs);
    if (state.failWith !== undefined) return say(response, state.failWith, { error: "no" });
    const token = `token-${subject}-${++count}`;
    const seconds = Number(state.expiresIn);
    tokens.set(subject, { token, endsAt: seconds < 0 ? Number.POSITIVE_INFINITY : now() + seconds * 1000 });
    say(response, 200, { token, expires_in: state.expiresIn });
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // of a server that listens on an address
  return Object.assign(state, { baseUrl: `http://127.0.0.1:${port}` });
}
