import { grouped } from "../../../../scripts/bench/grouped.ts";
import { type ServerProcess, startServer } from "../../../../scripts/bench/processes.ts";
import { type Row, rowOf } from "../../../../scripts/bench/row.ts";
import { median, ratios, rotated } from "../../../../scripts/bench/statistics.ts";
import { answerOf, type Call, type Sent, statusOf } from "../calls.ts";
import type { DocumentName } from "../documents.ts";
import type { Effort } from "../effort.ts";
import { partnerkit, prismCli, raw, type Subject } from "../subjects.ts";
import { requestsPerSecond } from "../wrk.ts";

/** A subject that runs, with what it was measured at in each round. */
interface Contender {
  readonly subject: Subject;
  readonly server: ServerProcess;
  readonly sent: Sent;
  readonly rounds: number[];
}

/**
 * Requests a second over HTTP. Each round puts every subject under load, one after the other; the ratios are taken within
 * a round. The subjects of one document run at the same time and are idle while it is another's turn.
 */
export async function measureRequests(calls: readonly Call[], others: readonly Subject[], effort: Effort): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [document, ofDocument] of grouped(calls, (call) => call.document)) {
    const servers = await startAll([raw, partnerkit, ...others], document);
    for (const call of ofDocument) rows.push(...(await measureCall(call, servers, effort)));
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
  return rows;
}

async function startAll(subjects: readonly Subject[], document: DocumentName): Promise<Map<Subject, ServerProcess>> {
  const servers = new Map<Subject, ServerProcess>();
  for (const subject of subjects) servers.set(subject, await startServer((port) => subject.args(document, port)));
  return servers;
}

async function measureCall(call: Call, servers: ReadonlyMap<Subject, ServerProcess>, { rounds, seconds }: Effort): Promise<Row[]> {
  const contenders: Contender[] = [];
  for (const [subject, server] of servers) contenders.push({ subject, server, sent: await sentTo(subject, call, server), rounds: [] });
  for (const { subject, server, sent } of contenders) {
    await answerOf(server.origin, sent);
    if (subject !== raw) await assertChecks(subject, server, sent);
    await requestsPerSecond(server.origin, sent, 1); // until it is compiled
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of rotated(contenders, round)) {
      contender.rounds.push(await requestsPerSecond(contender.server.origin, contender.sent, seconds));
    }
  }
  return rowsOf(call, contenders);
}

/** A subject that lets a wrong request pass does less than the others, and no figure of it may stand beside theirs. */
async function assertChecks({ name }: Subject, { origin }: ServerProcess, { token, body, ...call }: Sent): Promise<void> {
  const wrong: Sent[] = [
    ...(token === undefined ? [] : [{ ...call, ...(body === undefined ? {} : { body }) }]),
    ...(body === undefined ? [] : [{ ...call, body: "[]", ...(token === undefined ? {} : { token }) }]),
  ];
  for (const each of wrong) {
    const status = await statusOf(origin, each);
    if (status < 400) throw new Error(`[partnerkit] ${name} answered ${status} to a wrong ${call.method} ${call.path}`);
  }
}

/** Only our mock knows its tokens; to the others any will do. */
async function sentTo(subject: Subject, { token, ...call }: Call, { origin }: ServerProcess): Promise<Sent> {
  if (!token) return call;
  return { ...call, token: subject === partnerkit ? await token(origin) : "any-token" };
}

function rowsOf(call: Call, contenders: readonly Contender[]): Row[] {
  const measure = `requests/s, ${call.name} (${call.method})`;
  const figures = new Map(contenders.map(({ subject, rounds }) => [subject.name, rounds]));
  const own = figures.get(partnerkit.name) ?? [];
  const node = figures.get(raw.name) ?? [];
  const plain = contenders.map(({ subject, rounds }) =>
    rowOf({
      measure,
      subject: subject.name,
      note: subject.checks,
      value: median(rounds),
      unit: "requests/s",
      ...(subject === raw ? {} : { ratio: { of: raw.name, rounds: ratios(rounds, node) } }),
      ...(subject === partnerkit ? { bar: { on: "ratio", is: "at least", limit: 0.6 } } : {}),
    }),
  );
  const against = contenders.filter(({ subject }) => subject !== raw && subject !== partnerkit);
  const compared = against.map(({ subject: { name }, rounds }) =>
    rowOf({
      measure,
      subject: `${partnerkit.name} against ${name}`,
      value: median(own),
      unit: "requests/s",
      ratio: { of: name, rounds: ratios(own, rounds) },
      bar: name === prismCli ? { on: "ratio", is: "at least", limit: 10 } : { on: "ratio", is: "above", limit: 1 },
    }),
  );
  return [...plain, ...compared];
}
