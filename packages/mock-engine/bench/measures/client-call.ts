import { performance } from "node:perf_hooks";
import type { DocumentFiles } from "../documents.ts";
import type { Effort } from "../effort.ts";
import { loadEtelecomClient, loadMock } from "../load-packages.ts";
import { prismFetch } from "../prism-fetch.ts";
import { startServer } from "../processes.ts";
import { type Row, rowOf } from "../row.ts";
import { median, ratios, rotated } from "../statistics.ts";
import { prismArgs } from "../subjects.ts";

/** A way for a client to reach a mock. */
interface Way {
  readonly subject: string;
  readonly call: () => Promise<unknown>;
  /** Calls in a round. */
  readonly count: number;
  /** How many times faster ours has to be. */
  readonly bar?: number;
  /** Microseconds a call, by round. */
  readonly rounds: number[];
}

const measure = "one typed client call, eTelecom authorizeShop, one after the other";
const basePath = "/v1/partner";

/** Time of one call of a typed client: request made, sent, checked, answered, answer checked and read. */
export async function measureClientCall({ fileOf }: DocumentFiles, { rounds, calls }: Effort): Promise<Row[]> {
  const { create, demo } = await loadMock("etelecom");
  const createClient = await loadEtelecomClient();
  const prismCli = await startServer((port) => prismArgs(fileOf("etelecom"), port));
  const callBy = (origin: string, fetch: (request: Request) => Promise<Response>): Way["call"] => {
    const client = createClient({ baseUrl: origin + basePath, apiKey: demo["apiKey"] ?? "", fetch });
    const request = { shop_id: demo["shopId"] ?? "", redirect_url: "https://shop.example.com/partner/callback" };
    return () => client.authorizeShop(request);
  };
  const inside = "http://127.0.0.1";
  const ours: Way = { subject: "partnerkit in process", call: callBy(inside, create().fetch), count: 4000 * calls, rounds: [] };
  const prism = await prismFetch(fileOf("etelecom"));
  const others: Way[] = [
    { subject: "Prism in process", call: callBy(inside, prism), count: 1000 * calls, bar: 4, rounds: [] },
    { subject: "Prism CLI over loopback", call: callBy(prismCli.origin, (sent) => fetch(sent)), count: 250 * calls, bar: 25, rounds: [] },
  ];
  await measureWays([ours, ...others], rounds);
  await prismCli.stop();
  return [
    rowOf({ measure, subject: ours.subject, note: "request and answer checked", value: median(ours.rounds), unit: "µs" }),
    ...others.map(({ subject, rounds: own, bar = 1 }) =>
      rowOf({
        measure,
        subject,
        note: "request and answer checked; fp-ts 2.11.5, faster than as it comes",
        value: median(own),
        unit: "µs",
        ratio: { of: ours.subject, rounds: ratios(own, ours.rounds) },
        bar: { on: "ratio", is: "at least", limit: bar },
      }),
    ),
  ];
}

async function measureWays(ways: readonly Way[], rounds: number): Promise<void> {
  for (const way of [...ways, ...ways, ...ways]) await microseconds(way); // until it is compiled
  for (let round = 0; round < rounds; round += 1) {
    for (const way of rotated(ways, round)) way.rounds.push(await microseconds(way));
  }
}

async function microseconds({ call, count }: Way): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < count; done += 1) await call(); // a refused call throws
  return ((performance.now() - start) * 1000) / count;
}
