import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Client } from "./clients/client.ts";
import type { Provider, Started } from "./providers/provider.ts";
import { type Row, type Seen, seen } from "./row.ts";
import { Stage } from "./stage.ts";

/** What came of a row for a provider and a client. */
export interface Cell {
  /** The provider's id. */
  readonly provider: string;
  /** The row's name. */
  readonly row: string;
  /** The client's name and version. */
  readonly client: string;
  readonly verdict: "pass" | "fail" | "n/a";
  readonly observed: string;
}

/** A cell that is still to be played. */
export interface Task {
  readonly row: Row;
  readonly provider: Provider;
  readonly client: Client;
}

/** Milliseconds for which this process may be held up without spoiling a measurement. */
const tolerable = 100;

/** How often a cell is played whose measurement was spoilt. */
const most = 3;

/**
 * Plays a cell. One that fails while the process was held up, by the machine or by another cell, is played again, unless it
 * was alone: what holds a process up then is the client itself.
 */
export async function play(task: Task, started: Started): Promise<Cell> {
  const { row, provider, client } = task;
  const names = { provider: provider.id, row: row.name, client: client.name };
  const reason = reasonToLeaveOut(task);
  if (reason) return { ...names, verdict: "n/a", observed: reason };
  for (let time = 1; ; time += 1) {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const { pass, observed } = await playOnce(task, started);
    delay.disable();
    if (pass || row.alone || time === most || delay.max / 1e6 < tolerable) return { ...names, verdict: pass ? "pass" : "fail", observed };
  }
}

/** What goes wrong in a probe itself is a failure too. */
async function playOnce({ row, provider, client }: Task, started: Started): Promise<Seen> {
  const world = started.open();
  const stage = new Stage(provider, client, world, () => started.otherRefusal(world));
  try {
    return await row.probe(stage);
  } catch (error) {
    return seen(false, `the probe failed: ${String(error)}`);
  } finally {
    await stage.clear();
  }
}

function reasonToLeaveOut({ row, provider, client }: Task): string | undefined {
  const exempt = row.exempt?.(provider);
  if (exempt) return `${provider.name} ${exempt}`;
  const lack = row.needs && client.lacks(row.needs, provider.calls.main);
  return lack && `${client.name} ${lack}`;
}
