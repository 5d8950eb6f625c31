import { connect } from "node:net";
import { createChathubMock } from "@partnerkit/mock-chathub";
import type { Listening } from "@partnerkit/mock-engine";
import { createEtelecomMock } from "@partnerkit/mock-etelecom";
import { createItsMock } from "@partnerkit/mock-its";
import { createSenseSphereMock } from "@partnerkit/mock-sense-sphere";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type RawAnswer, readAnswers } from "./support/raw-answers.ts";
import { Dice, nextRequest, type RawRequest, type Target } from "./support/raw-requests.ts";

/** Requests to each provider. */
const requests = 2_500;

/** Requests at a time. */
const sockets = 48;

/** Milliseconds of silence after which a request that need not be answered is given up. */
const silence = 60;

/** Milliseconds after which an answer that must come is missed. */
const patience = 10_000;

const json = "Content-Type: application/json";

interface Provider {
  readonly name: string;
  readonly listen: () => Promise<Listening>;
  readonly calls: Target["calls"];
  readonly pages: readonly string[];
  /** Whether an error is written as this provider writes it. */
  readonly isOwn: (body: Readonly<Record<string, unknown>>) => boolean;
}

const shop = (name: string, listen: Provider["listen"]): Provider => ({
  name,
  listen,
  calls: [
    {
      method: "POST",
      path: "/v1/partner.Shop/AuthorizeShop",
      headers: [json, `Authorization: Bearer ${name}-demo-key`],
      body: '{"shop_id":"1052570182707778180","redirect_url":"https://shop.example.com/callback"}',
    },
    { method: "POST", path: "/v1/partner.Shop/CurrentShop", headers: [json, "Authorization: Bearer x"], body: "{}" },
    { method: "GET", path: "/login?token=x", headers: [] },
  ],
  pages: ["/login"],
  isOwn: ({ code, msg }) => typeof code === "string" && typeof msg === "string",
});

const providers: readonly Provider[] = [
  shop("its", () => createItsMock().listen()),
  shop("etelecom", () => createEtelecomMock().listen()),
  {
    name: "chathub",
    listen: () => createChathubMock().listen(),
    calls: [
      { method: "POST", path: "/api/company/get-token", headers: [json], body: '{"login":"demo-company","password":"demo-password"}' },
      { method: "POST", path: "/api/operator/validate-token", headers: [json, "Authorization: Bearer a.b.c"], body: '{"token":"x"}' },
      { method: "GET", path: "/api/operator?organizationId=10", headers: ["X-Authorization-Key: x"] },
    ],
    pages: ["/"],
    isOwn: ({ status, error, message, isValid }) =>
      isValid === false || (typeof status === "number" && typeof error === "string" && typeof message === "string"),
  },
  {
    name: "sense-sphere",
    listen: () => createSenseSphereMock().listen(),
    calls: [
      { method: "GET", path: "/api/partner/system-info/", headers: [] },
      { method: "GET", path: "/api/partner/bot/550e8400-e29b-41d4-a716-446655440000/", headers: [] },
      { method: "GET", path: "/api/partner/user-info/?token=x&user_uuid=550e8400-e29b-41d4-a716-446655440000", headers: [] },
    ],
    pages: [
      "/login/",
      "/auth/sensesphere-auth/",
      "/auth/sensesphere-auth/consent/",
      "/auth/sensesphere-auth/callback/",
      "/chatbot/x/",
      "/media/a/b",
    ],
    isOwn: ({ error }) => typeof error === "string",
  },
];

/** Sends bytes and gives what comes back until the server closes or, where no answer must come, falls silent. */
function send(port: number, { bytes, answers, hangsUp }: RawRequest): Promise<Buffer> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(bytes, () => hangsUp && socket.destroy());
    });
    socket.on("data", (piece) => void received.push(piece));
    socket.on("close", () => resolve(Buffer.concat(received)));
    socket.on("error", () => {}); // a close follows
    socket.setTimeout(answers ? patience : silence, () => socket.destroy());
  });
}

/** What is wrong with an answer; undefined where nothing is. */
function faultOf({ status, headers, body }: RawAnswer, { prefers, head }: RawRequest, { isOwn }: Provider): string | undefined {
  if (/\n\s+at |node:internal|\/packages\/|\/node_modules\/|\.[jt]s:\d/.test(body)) return "a stack trace";
  if (status >= 500 && !prefers) return "an error of the mock";
  if (head || body === "") return undefined;
  const type = headers["content-type"] ?? "";
  if (type === "text/html; charset=utf-8") return /^<!doctype html>/i.test(body) ? undefined : "no HTML";
  if (type === "image/svg+xml") return body.startsWith("<svg") ? undefined : "no picture";
  if (prefers && type.startsWith("text/")) return undefined;
  if (type !== "application/json" && !(prefers && type === "application/problem+json")) return `the type ${type}`;
  try {
    const parsed: unknown = JSON.parse(body);
    if (status < 400 || prefers) return undefined;
    const fields = parsed as Readonly<Record<string, unknown>>; // every error is an object
    const isControl = typeof fields["message"] === "string" && /^(refused|unknown|too_many)$/.test(String(fields["error"]));
    return isControl || isOwn(fields) ? undefined : "an error in a foreign form";
  } catch {
    return "no JSON";
  }
}

describe("ten thousand raw requests that no client would send", () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  beforeEach(() => {
    unhandled.length = 0;
    process.on("unhandledRejection", note).on("uncaughtException", note);
  });
  afterEach(() => {
    process.off("unhandledRejection", note).off("uncaughtException", note);
    vi.restoreAllMocks();
  });

  it.each(providers)(
    "$name answers what can be answered, in its own form, and goes on",
    async (provider) => {
      const errors = vi.spyOn(console, "error").mockImplementation(() => {});
      const { port, origin, close } = await provider.listen();
      const { id } = (await (await fetch(`${origin}/__mock/sessions`, { method: "POST" })).json()) as { id: string };
      const target = { calls: provider.calls, pages: provider.pages, control: `/__mock/s/${id}/__mock` };
      const dice = new Dice(20_261_121);
      const found = new Map<string, string>();
      const counts = { sent: 0, complete: 0, cut: 0 };
      const tell = (what: string, request: RawRequest, answer = ""): void => {
        const bytes = JSON.stringify(request.bytes.subarray(0, 600).toString("latin1"));
        if (found.size < 10) found.set(`${what} (${request.kind})`, `${bytes} => ${answer.slice(0, 400)}`);
      };
      const user = async (): Promise<void> => {
        while (counts.sent < requests) {
          counts.sent += 1;
          const request = nextRequest(dice, target);
          const { complete, cut, broken } = readAnswers(await send(port, request), request.head ?? false);
          counts.complete += complete.length;
          counts.cut += cut ? 1 : 0;
          if (broken) tell("no HTTP", request, broken);
          if (request.answers && complete.length !== request.answers) tell(`${complete.length} answers`, request);
          for (const answer of complete) {
            const fault = faultOf(answer, request, provider);
            if (fault) tell(fault, request, `${answer.status} ${answer.body}`);
          }
        }
      };
      await Promise.all(Array.from({ length: sockets }, user));
      console.log(`${provider.name}: ${counts.sent} requests, ${counts.complete} whole answers, ${counts.cut} cut off`);
      expect(Object.fromEntries(found)).toEqual({});
      expect(unhandled).toEqual([]);
      expect(errors.mock.calls).toEqual([]);
      expect(counts.complete).toBeGreaterThan(requests / 2);
      expect((await fetch(`${origin}/__mock/`)).status).toBe(200);
      const [call] = provider.calls;
      const headers = (call?.headers ?? []).map((line) => line.split(": ", 2) as [string, string]); // written so above
      const sound = await fetch(origin + call?.path, { method: call?.method ?? "GET", headers, body: call?.body ?? null });
      expect(sound.status).toBe(200);
      await close();
    },
    60_000,
  );
});
