import { type Cell, play, type Task } from "./cell.ts";
import type { Client } from "./clients/client.ts";
import type { Provider, Started } from "./providers/provider.ts";
import type { Row } from "./row.ts";

/** What to play. */
export interface Matrix {
  readonly rows: readonly Row[];
  readonly providers: readonly Provider[];
  readonly clients: readonly Client[];
}

/** How many cells are played at once. Most of them wait for most of their time. */
const atOnce = 8;

/** Plays every cell; the answer is in the order of rows, providers, clients. */
export async function run({ rows, providers, clients }: Matrix): Promise<Cell[]> {
  const started = new Map<Provider, Started>();
  for (const provider of providers) started.set(provider, await provider.start());
  const tasks = rows.flatMap((row) => providers.flatMap((provider) => clients.map((client) => ({ row, provider, client }))));
  const cells = new Map<Task, Cell>();
  const playOne = async (task: Task): Promise<void> => {
    const there = started.get(task.provider);
    if (there) cells.set(task, await play(task, there));
  };
  try {
    await inTurn(
      tasks.filter(({ row }) => !row.alone),
      atOnce,
      playOne,
    );
    await inTurn(
      tasks.filter(({ row }) => row.alone),
      1,
      playOne,
    );
  } finally {
    await Promise.all([...started.values()].map(({ close }) => close()));
  }
  return tasks.flatMap((task) => cells.get(task) ?? []);
}

/** Does something with every item, so many at once and no more. */
async function inTurn<Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
