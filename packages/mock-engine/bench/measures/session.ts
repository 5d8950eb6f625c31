import { performance } from "node:perf_hooks";
import type { Mock, World } from "@partnerkit/mock-engine";
import { type Row, rowOf } from "../../../../scripts/bench/row.ts";
import { median } from "../../../../scripts/bench/statistics.ts";
import type { Effort } from "../effort.ts";
import { loadMock } from "../load-mock.ts";
import { createOrdersMock, orders } from "../orders-mock.ts";

/** Something that makes a world of its own. */
interface Maker {
  readonly subject: string;
  readonly note: string;
  readonly make: () => unknown;
  readonly ours: boolean;
  /** Milliseconds, by round. */
  readonly rounds: number[];
}

/** Time of a fresh session: state, clock, faults and journal of its own. */
export async function measureSession({ rounds, calls }: Effort): Promise<Row[]> {
  const makers = [
    sessionsOf("partnerkit, mock-chathub", "our mock with most operations, 5", (await loadMock("chathub")).create()),
    sessionsOf("partnerkit, 60 operations", "200 orders", createOrdersMock()),
    {
      subject: "structuredClone",
      note: "200 orders, what a copied state costs",
      make: () => structuredClone(orders),
      ours: false,
      rounds: [],
    },
  ];
  const count = 1000 * calls;
  for (let round = -1; round < rounds; round += 1) {
    for (const { make, rounds: own } of makers) {
      const begun = performance.now();
      for (let made = 0; made < count; made += 1) make();
      if (round >= 0) own.push((performance.now() - begun) / count); // the first is until it is compiled
    }
  }
  return makers.map(({ subject, note, ours, rounds: own }) =>
    rowOf({
      measure: "a fresh session",
      subject,
      note,
      value: median(own),
      unit: "ms",
      ...(ours ? { bar: { on: "value", is: "at most", limit: 0.5 } } : {}),
    }),
  );
}

/** Sessions are ended at once, because a mock holds a limited number. */
function sessionsOf<W extends World>(subject: string, note: string, mock: Mock<W>): Maker {
  return { subject, note, make: () => mock.session().end(), ours: true, rounds: [] };
}
