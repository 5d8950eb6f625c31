import type { Step } from "../store.ts";
import { type Case, holds, pause, same, sameValue, together } from "./support.ts";

/** Consume, and transactions. */
export const transactionCases: Readonly<Record<string, Case>> = {
  "hands an entry to one of 16 concurrent consumers": async (space) => {
    const store = await space.open();
    for (let round = 0; round < 5; round += 1) {
      await store.cas(space.key(), null, { value: `round ${round}` });
      const taken = await together(space, 16, (each) => each.consume(space.key()));
      const winners = taken.filter((entry) => entry !== null);
      same(winners.length, 1, "how many of 16 got the entry");
      sameValue(winners[0]?.value, `round ${round}`, "what the winner got");
      same(await store.get(space.key()), null, "the entry afterwards");
    }
  },

  "consumes, puts and appends in one transaction": async (space) => {
    const store = await space.open();
    const pending = await store.cas(space.key("pending"), null, { value: "flow" });
    holds(pending.ok, "the pending entry is made");
    const done = await store.transact([
      { type: "consume", key: space.key("pending"), expected: pending.ver },
      { type: "put", key: space.key("credential"), expected: null, value: new Uint8Array([7]) },
      { type: "append", key: space.key("event/"), value: "connected" },
    ]);
    holds(done.ok, "the transaction is carried out");
    sameValue(done.outcomes[0]?.taken?.value, "flow", "what was consumed");
    same(await store.get(space.key("pending")), null, "the pending entry");
    const credential = await store.get(space.key("credential"));
    same(credential?.ver, done.outcomes[1]?.ver, "the credential's version");
    const { entries } = await store.list(space.key("event/"));
    same(
      entries.map(({ key, ver }) => [key, ver]),
      [[done.outcomes[2]?.key, done.outcomes[2]?.ver]],
      "the event",
    );
  },

  "does nothing of a transaction of which one step is refused": async (space) => {
    const store = await space.open();
    await store.cas(space.key("kept"), null, { value: "kept" });
    const before = await store.get(space.key("kept"));
    const refused: readonly (readonly [Step, "version" | "fence"])[] = [
      [{ type: "consume", key: space.key("missing") }, "version"],
      [{ type: "put", key: space.key("kept"), expected: null, value: "new" }, "version"],
      [{ type: "put", key: space.key("missing"), expected: 1, value: "new" }, "version"],
      [{ type: "put", key: space.key("missing"), fence: 1, value: "new" }, "fence"],
      [{ type: "delete", key: space.key("missing"), expected: 1 }, "version"],
    ];
    for (const [last, reason] of refused) {
      const first: Step = {
        type: last.key === space.key("kept") ? "put" : "consume",
        key: space.key(last.key === space.key("kept") ? "a" : "kept"),
        value: "a",
      };
      const done = await store.transact([first, { type: "append", key: space.key("event/"), value: "told" }, last]);
      same([done.ok, !done.ok && done.reason, !done.ok && done.step], [false, reason, 2], "the refusal");
    }
    same(await store.get(space.key("kept")), before, "what was there before");
    same(
      (await store.list(space.key())).entries.map(({ key }) => key),
      [space.key("kept")],
      "which entries there are",
    );
  },

  "lets one of 16 concurrent transactions consume, with all that it writes": async (space) => {
    const store = await space.open();
    await store.cas(space.key("pending"), null, { value: "flow" });
    const done = await together(space, 16, (each, index) =>
      each.transact([
        { type: "put", key: space.key(`credential/${index}`), value: `${index}` },
        { type: "consume", key: space.key("pending") },
        { type: "append", key: space.key("event/"), value: `${index}` },
      ]),
    );
    const winners = done.flatMap(({ ok }, index) => (ok ? [`${index}`] : []));
    same(winners.length, 1, "how many of 16 transactions were carried out");
    same(
      (await store.list(space.key("credential/"))).entries.map(({ value }) => value),
      winners,
      "the credentials",
    );
    same(
      (await store.list(space.key("event/"))).entries.map(({ value }) => value),
      winners,
      "the events",
    );
  },

  "carries out transactions that name the same keys in another order": async (space) => {
    const [a, b] = [space.key("a"), space.key("b")];
    const done = await together(space, 16, async (store, index) => {
      for (let round = 0; round < 5; round += 1) {
        const { ok } = await store.transact(index % 2 === 0 ? [putTo(a), putTo(b)] : [putTo(b), putTo(a)]);
        if (!ok) return false;
      }
      return true;
    });
    same(done.every(Boolean), true, "whether all were carried out");
  },

  "deletes, and puts whatever is there": async (space) => {
    const store = await space.open();
    holds((await store.transact([{ type: "delete", key: space.key() }])).ok, "a delete of nothing succeeds");
    for (const value of ["a", "b"]) await store.transact([{ type: "put", key: space.key(), value }]);
    sameValue((await store.get(space.key()))?.value, "b", "what was put last");
    holds((await store.transact([{ type: "delete", key: space.key() }])).ok, "a delete succeeds");
    same(await store.get(space.key()), null, "what was deleted");
  },

  "appends in order, and lets appended entries expire": async (space) => {
    const store = await space.open();
    for (const value of ["1", "2", "3"]) await store.transact([{ type: "append", key: space.key("event/"), value }]);
    await store.transact([{ type: "append", key: space.key("event/"), value: "4", expiresAt: (await store.now()) + 50 }]);
    await pause(100);
    same(
      (await store.list(space.key("event/"))).entries.map(({ value }) => value),
      ["1", "2", "3"],
      "the events in order",
    );
  },

  "refuses a transaction that names a key twice": async (space) => {
    const twice: Step = { type: "put", key: space.key(), value: "x" };
    const thrown: unknown = await (await space.open()).transact([twice, twice]).catch((error: unknown) => error);
    same((thrown as { code?: unknown } | null)?.code, "invalid_argument", "the error");
  },
};

function putTo(key: string): Step {
  return { type: "put", key, value: "x" };
}
