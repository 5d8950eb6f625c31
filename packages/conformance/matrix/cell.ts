import type { Client } from "./clients/client.ts";
import type { Provider, Started } from "./providers/provider.ts";
import type { Row } from "./row.ts";
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

/** Plays a cell. What goes wrong in a probe itself is a failure too. */
export async function play({ row, provider, client }: Task, started: Started): Promise<Cell> {
  const names = { provider: provider.id, row: row.name, client: client.name };
  const reason = reasonToLeaveOut({ row, provider, client });
  if (reason) return { ...names, verdict: "n/a", observed: reason };
  const world = started.open();
  const stage = new Stage(provider, client, world, () => started.otherRefusal(world));
  try {
    const { pass, observed } = await row.probe(stage);
    return { ...names, verdict: pass ? "pass" : "fail", observed };
  } catch (error) {
    return { ...names, verdict: "fail", observed: `the probe failed: ${String(error)}` };
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
