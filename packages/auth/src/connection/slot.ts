import type { FetchContext, Kept, Slot } from "../credential/slot.ts";
import { ConnectionRevokedError } from "../errors/connection-revoked-error.ts";
import { ConnectionStateError } from "../errors/connection-state-error.ts";
import { NoConnectionError } from "../errors/no-connection-error.ts";
import { ReauthRequiredError } from "../errors/reauth-required-error.ts";
import { UnverifiedConnectionError } from "../errors/unverified-connection-error.ts";
import { eventStep } from "../event/event.ts";
import type { ProviderModule, ProviderServices, RefreshOutcome } from "../provider.ts";
import type { Entry, Step } from "../store.ts";
import { connectionKey, readRecord, writeRecord } from "./codec.ts";
import { move } from "./machine.ts";
import type { ConnectionKey, ConnectionRecord } from "./record.ts";

/** What a slot needs of a provider's module. */
export type Refresher = Pick<ProviderModule<unknown, unknown>, "onDemand" | "refresh">;

/** A connection's credential, as the keeper sees it. */
export class ConnectionSlot implements Slot {
  readonly #id: ConnectionKey;
  readonly #module: Refresher;
  readonly #services: ProviderServices;

  constructor(id: ConnectionKey, module: Refresher, services: ProviderServices) {
    this.#id = id;
    this.#module = module;
    this.#services = services;
  }

  get provider(): string {
    return this.#id.provider;
  }

  get key(): string {
    return connectionKey(this.#id);
  }

  get refreshable(): boolean {
    return this.#module.refresh !== undefined;
  }

  read(entry: Entry | null): Kept {
    const id = this.#id;
    if (!entry) return { generation: 0, ...(this.#module.onDemand ? {} : { refusal: () => new NoConnectionError(id) }) };
    const { state, credential, generation } = readRecord(entry);
    switch (state) {
      case "active":
        return { credential, generation };
      case "unverified":
        return { generation, refusal: () => new UnverifiedConnectionError(id) };
      case "reauth_required":
        if (this.#module.onDemand && !credential) return { generation }; // begins anew, see reopenSteps
        return { generation, refusal: () => new ReauthRequiredError(id, "its credential no longer works") };
      case "revoked":
        return { generation, refusal: () => new ConnectionRevokedError(id) };
    }
  }

  async fetch(context: FetchContext): Promise<RefreshOutcome> {
    const { refresh } = this.#module;
    if (!refresh) return { type: "reauth", reason: context.rejected ? "the provider refused the credential" : "the credential has ended" };
    return refresh({ ...context, key: this.#id, services: this.#services });
  }

  steps(entry: Entry | null, outcome: RefreshOutcome, fence: number | undefined): readonly Step[] {
    const before = entry ? readRecord(entry) : undefined;
    const brought = outcome.type === "token";
    const state = move(before?.state ?? "pending", !before ? "bind" : brought ? "refresh" : "reauth");
    if (!before && !brought) throw new ReauthRequiredError(this.#id, outcome.reason);
    if (!state) throw new ConnectionStateError(this.#id, "refresh", before?.state ?? "pending");
    const now = Date.now();
    const generation = (before?.generation ?? 0) + (brought ? 1 : 0);
    const record: ConnectionRecord = {
      connectedAt: now,
      ...before,
      ...this.#id,
      version: 1,
      state,
      generation,
      changedAt: now,
      ...(brought ? { credential: outcome.credential } : {}),
    };
    const event = brought
      ? eventStep({ type: before?.credential ? "refreshed" : "connected", ...this.#id, generation })
      : eventStep({ type: "reauth_required", ...this.#id, generation, reason: outcome.reason });
    return [{ type: "put", key: this.key, value: writeRecord(record), expected: entry?.ver ?? null, fence }, event];
  }
}
