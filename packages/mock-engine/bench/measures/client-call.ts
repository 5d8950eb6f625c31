import { performance } from "node:perf_hooks";
import createClient from "openapi-fetch";
import { loadEtelecomClient } from "../../../../scripts/bench/etelecom-client.ts";
import { startServer } from "../../../../scripts/bench/processes.ts";
import { type Row, rowOf } from "../../../../scripts/bench/row.ts";
import { median, ratios, rotated } from "../../../../scripts/bench/statistics.ts";
import type { paths } from "../../../clients/etelecom/src/generated/schema.ts";
import type { DocumentFiles } from "../documents.ts";
import type { Effort } from "../effort.ts";
import { loadMock } from "../load-mock.ts";
import { prismFetch } from "../prism-fetch.ts";
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

type Fetch = (request: Request) => Promise<Response>;

const loopback: Fetch = (request) => fetch(request);

/**
 * Time of one call of a typed client: request made, sent, checked, answered, answer checked and read. The bars are for the
 * smallest typed client, openapi-fetch with our generated types; ours above it is told beside.
 */
export async function measureClientCall({ fileOf }: DocumentFiles, { rounds, calls }: Effort): Promise<Row[]> {
  const { create, demo } = await loadMock("etelecom");
  const createOurs = await loadEtelecomClient();
  const prismCli = await startServer((port) => prismArgs(fileOf("etelecom"), port));
  const body = { shop_id: demo["shopId"] ?? "", redirect_url: "https://shop.example.com/partner/callback" };
  const apiKey = demo["apiKey"] ?? "";
  const plain = (origin: string, fetch: Fetch): Way["call"] => {
    const client = createClient<paths>({ baseUrl: `${origin}${basePath}.Shop`, fetch, headers: { authorization: `Bearer ${apiKey}` } });
    return async () => {
      const { data } = await client.POST("/AuthorizeShop", { body });
      if (data?.code !== "ok") throw new Error("[partnerkit] the call was refused");
    };
  };
  const own = (origin: string, fetch: Fetch): Way["call"] => {
    const client = createOurs({ baseUrl: origin + basePath, apiKey, fetch });
    return () => client.authorizeShop(body);
  };
  const inside = "http://127.0.0.1";
  const prism = await prismFetch(fileOf("etelecom"));
  const waysOf = (client: string, callBy: typeof plain, bars: { readonly prism?: number; readonly cli?: number }): [Way, Way, Way] => [
    { subject: `partnerkit in process, ${client}`, call: callBy(inside, create().fetch), count: 4000 * calls, rounds: [] },
    {
      subject: `Prism in process, ${client}`,
      call: callBy(inside, prism),
      count: 1000 * calls,
      rounds: [],
      ...(bars.prism ? { bar: bars.prism } : {}),
    },
    {
      subject: `Prism CLI over loopback, ${client}`,
      call: callBy(prismCli.origin, loopback),
      count: 250 * calls,
      rounds: [],
      ...(bars.cli ? { bar: bars.cli } : {}),
    },
  ];
  const groups = [waysOf("openapi-fetch", plain, { prism: 4, cli: 25 }), waysOf("partnerkit's client", own, {})];
  await measureWays(groups.flat(), rounds);
  await prismCli.stop();
  const note = "request and answer checked";
  return groups.flatMap(([ours, ...others]) => [
    rowOf({ measure, subject: ours.subject, note, value: median(ours.rounds), unit: "µs" }),
    ...others.map(({ subject, rounds: theirs, bar }) =>
      rowOf({
        measure,
        subject,
        note,
        value: median(theirs),
        unit: "µs",
        ratio: { of: ours.subject, rounds: ratios(theirs, ours.rounds) },
        ...(bar ? { bar: { on: "ratio", is: "at least", limit: bar } } : {}),
      }),
    ),
  ]);
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
