import { describe, expect, it } from "vitest";
import { Incoming } from "../src/incoming.ts";
import { createMock } from "../src/index.ts";
import { RingJournal } from "../src/journal.ts";
import { JournalBudget } from "../src/journal-budget.ts";
import { get, orders } from "./support.ts";

const request = new Incoming({
  method: "GET",
  origin: "http://127.0.0.1",
  path: "/hello",
  search: "",
  headers: {},
  ip: "127.0.0.1",
  body: { text: "" },
});

/** Writes so many exchanges. */
function write(journal: RingJournal<never>, times = 1): void {
  const rest = { operation: undefined, verdict: "accepted", violations: [], faults: [], status: 200, headers: {}, text: "" } as const;
  for (let time = 0; time < times; time += 1) journal.record({ at: 0, request, ...rest });
}

const numbers = (journal: RingJournal<never>): number[] => journal.all().map(({ number }) => number);

/** Journals that keep six exchanges together. */
function three(): readonly RingJournal<never>[] {
  const budget = new JournalBudget(6);
  return [1, 2, 3].map(() => new RingJournal<never>(budget));
}

describe("journals that share a budget", () => {
  it("lose the oldest exchanges of the one that was silent for longest", () => {
    const [one, two, other] = three() as [RingJournal<never>, RingJournal<never>, RingJournal<never>];
    write(one, 2);
    write(two, 2);
    write(one);
    write(other, 2);
    expect([one, two, other].map(numbers)).toEqual([[1, 2, 3], [2], [1, 2]]);
    write(other, 2);
    expect([one, two, other].map(numbers)).toEqual([[2, 3], [], [1, 2, 3, 4]]);
    write(two);
    expect([one, two, other].map(numbers)).toEqual([[3], [3], [1, 2, 3, 4]]);
    write(two, 20);
    expect([one, two, other].map(numbers)).toEqual([[], [18, 19, 20, 21, 22, 23], []]);
  });

  it("lose nothing to one that is full, cleared or left", () => {
    const budget = new JournalBudget(1_002);
    const [quiet, busy] = [new RingJournal<never>(budget), new RingJournal<never>(budget)];
    write(quiet, 2);
    write(busy, 3_000);
    expect([numbers(quiet), numbers(busy).length]).toEqual([[1, 2], 1_000]);
    busy.clear();
    write(busy, 900);
    busy.leave();
    write(busy, 900);
    write(quiet, 998);
    expect([numbers(quiet).length, numbers(busy).length]).toEqual([1_000, 1_000]);
  });
});

it("the sessions of a mock keep fifty thousand exchanges together, and an ended one none of them", async () => {
  const mock = createMock(orders());
  const sessions = Array.from({ length: 51 }, () => mock.session());
  const hello = get("/hello");
  for (const { fetch } of sessions) for (let call = 0; call < 1_000; call += 1) await fetch(hello);
  const kept = (): number[] => sessions.map(({ journal }) => journal.all().length);
  expect(kept()).toEqual([0, ...Array.from({ length: 50 }, () => 1_000)]);
  sessions[1]?.end();
  for (let call = 0; call < 1_000; call += 1) await mock.fetch(hello);
  expect([mock.journal.all().length, ...kept()]).toEqual([1_000, 0, ...Array.from({ length: 50 }, () => 1_000)]);
}, 30_000);
