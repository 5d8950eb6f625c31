import { openSandbox, type Sandbox } from "../sandbox/client.ts";

/** The page's sandbox, in which worlds follow one another: the browser forgets one when it stops the worker. */
export interface Opened {
  readonly sandbox: Sandbox;
  /** Number of the world that lives now. */
  world: number;
  /** Number of the last world that the reader knows of. */
  toldOf: number;
}

let opening: Promise<Opened> | undefined;

/** Opens the sandbox once; after a failure again. */
export function opened(): Promise<Opened> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Opened> {
  const found: Opened = { sandbox: await openSandbox(), world: 0, toldOf: 0 };
  found.sandbox.onRestart(() => (found.world += 1));
  return found;
}

/** Acts, and once more where the world turned out to be gone: what answered then was no provider. */
export async function inLivingWorld<T>(known: Opened, act: () => Promise<T>): Promise<T> {
  const { world } = known;
  try {
    const result = await act();
    if (known.world === world) return result;
  } catch (error) {
    if (known.world === world) throw error;
  }
  return act();
}
