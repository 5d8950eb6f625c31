import { setTimeout } from "node:timers/promises";
import type { Fault } from "@partnerkit/mock-engine";
import type { Asked, Call } from "./call.ts";
import type { Client } from "./clients/client.ts";
import { type BadServer, type Step, startBadServer } from "./network/bad-server.ts";
import { onward } from "./network/steps.ts";
import type { Answered, Outcome } from "./outcome.ts";
import type { OtherRefusal, Provider, World } from "./providers/provider.ts";

/** How a row makes a call. */
export interface Attempt extends Pick<Asked, "timeoutMs" | "attemptTimeoutMs" | "validate"> {
  /** Default: one that the provider accepts. */
  readonly credential?: Asked["credential"];
  /** Where to. Default: the mock. */
  readonly at?: BadServer;
  /** Milliseconds after which the caller aborts. Default: never. */
  readonly abortAfter?: number;
  /** Milliseconds after which a call that has not settled is given up. Default: 4 000. */
  readonly patience?: number;
}

/** Where one cell is played: a provider's world, a client, and servers as bad as a row needs them. */
export class Stage {
  readonly provider: Provider;
  readonly client: Client;
  readonly world: World;
  readonly otherRefusal: () => Promise<OtherRefusal>;
  readonly #servers: BadServer[] = [];

  constructor(provider: Provider, client: Client, world: World, otherRefusal: () => Promise<OtherRefusal>) {
    this.provider = provider;
    this.client = client;
    this.world = world;
    this.otherRefusal = otherRefusal;
  }

  /** Makes a call and waits for it, so long and no longer. */
  async attempt(call: Call, { at, abortAfter, patience = 4000, ...asked }: Attempt = {}): Promise<Outcome> {
    const { option } = call.credential ?? {};
    const credential = asked.credential ?? (option === undefined ? undefined : await this.world.mint(option));
    const stop = new AbortController();
    const baseUrl = at ? this.world.baseUrl.replace(/^http:\/\/[^/]+/, at.origin) : this.world.baseUrl;
    const started = performance.now();
    let abortedAt: number | undefined;
    const abort = (): void => {
      abortedAt = performance.now();
      stop.abort();
    };
    const aborting = abortAfter === undefined ? undefined : globalThis.setTimeout(abort, abortAfter);
    const answered = await atMost(patience, this.client.send({ ...asked, call, baseUrl, credential, signal: stop.signal }, this.provider));
    const settledAt = performance.now();
    clearTimeout(aborting);
    if (!answered) stop.abort(); // so that it leaves the others alone
    const sinceAbort = abortAfter === undefined ? undefined : settledAt - (abortedAt ?? started + abortAfter);
    return { ...answered, pending: !answered, ms: settledAt - started, sinceAbort };
  }

  /** Starts a server that goes through these steps and then on to the mock, or on with `then`. */
  async serve(first: readonly Step[], then: Step = onward(this.world)): Promise<BadServer> {
    const server = await startBadServer(first, then);
    this.#servers.push(server);
    return server;
  }

  /** Lets something go wrong with a call at the mock, and only with it. */
  spoil({ operation }: Call, fault: Fault): void {
    this.world.session.faults.add({ ...fault, operation });
  }

  /** How many requests for a call came to the mock. */
  requests({ operation }: Call): number {
    return this.world.session.journal.find(operation).length;
  }

  async clear(): Promise<void> {
    await Promise.all(this.#servers.map(({ close }) => close()));
    this.world.session.end();
  }
}

async function atMost(milliseconds: number, answered: Promise<Answered>): Promise<Answered | undefined> {
  const over = new AbortController();
  // Ends with the wait, so that no timer holds the process.
  const patience = setTimeout(milliseconds, undefined, { signal: over.signal }).catch(() => undefined);
  const first = await Promise.race([answered, patience]);
  over.abort();
  return first;
}
