import { beforeAll, describe, expect, it } from "vitest";
import type { Cell } from "../matrix/cell.ts";
import type { Client } from "../matrix/clients/client.ts";
import { clients } from "../matrix/clients/index.ts";
import { partnerkit } from "../matrix/clients/partnerkit.ts";
import { providers } from "../matrix/providers/index.ts";
import { readResults } from "../matrix/report.ts";
import { rows } from "../matrix/rows/index.ts";
import { run } from "../matrix/run.ts";

describe("partnerkit against a bad network", () => {
  let cells: readonly Cell[] = [];
  beforeAll(async () => {
    cells = await run({ rows, providers, clients: [partnerkit] });
  }, 120_000);

  it.each(rows)("$name", ({ name }) => {
    const own = cells.filter(({ row }) => row === name);
    expect(own).toHaveLength(providers.length);
    expect(own.filter(({ verdict }) => verdict === "fail")).toEqual([]);
    expect(own.some(({ verdict }) => verdict === "pass")).toBe(true);
  });
});

describe("a row", () => {
  const useless: readonly Client[] = [
    { name: "answers without asking", own: true, lacks: () => undefined, send: async () => ({ data: {} }) },
    {
      name: "fails without asking",
      own: true,
      lacks: () => undefined,
      send: async () => ({ failure: { kind: "answer", label: "Error", retryable: true, retryAfterMs: 90_000, held: new Error("no") } }),
    },
  ];

  it("is passed by no client that sends nothing", async () => {
    const cells = await run({ rows, providers, clients: useless });
    expect(cells.filter(({ verdict }) => verdict === "pass")).toEqual([]);
    expect(new Set(cells.filter(({ verdict }) => verdict === "fail").map(({ row }) => row)).size).toBe(rows.length);
  }, 60_000);

  it("has a name of its own", () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });
});

it("results/conformance.json has a cell for every row, provider and client, and no other", async () => {
  const { rows: cells } = await readResults();
  const named = (cell: Pick<Cell, "row" | "provider" | "client">): string => `${cell.row} | ${cell.provider} | ${cell.client}`;
  const wanted = rows.flatMap((row) =>
    providers.flatMap((provider) => clients.map((client) => named({ row: row.name, provider: provider.id, client: client.name }))),
  );
  expect(cells.map(named).toSorted()).toEqual(wanted.toSorted());
});
