import type { Keeper } from "./keeper.ts";

interface Place {
  readonly tenant: string;
  readonly keeper: Keeper;
  /** Of the other tenants that name the same subject. */
  others?: Map<string, Keeper>;
  /** Whether it was asked for since the last time that places were looked for. */
  isUsed: boolean;
}

/** Kept in memory at most, but for those that are waited for. */
const most = 100_000;

/**
 * The keepers of a provider's connections. As a rule a subject belongs to one tenant, so that one look-up by subject finds it: each one in
 * a large map waits for the machine's memory, and a map for each tenant would take more memory than a keeper does.
 *
 * Where there are too many, those go that nobody has asked for lately: one read of the store brings each of them back.
 */
export class Keepers {
  readonly #places = new Map<string, Place>();
  readonly #most: number;
  #count = 0;

  constructor(atMost: number = most) {
    this.#most = atMost;
  }

  get(tenant: string, subject: string): Keeper | undefined {
    const place = this.#places.get(subject);
    if (place === undefined) return undefined;
    place.isUsed = true;
    return place.tenant === tenant ? place.keeper : place.others?.get(tenant);
  }

  /** Keeps one for a name that has none yet. */
  add(tenant: string, subject: string, keeper: Keeper): void {
    if (this.#count >= this.#most) this.#makeRoom();
    this.#count += 1;
    const place = this.#places.get(subject);
    if (!place) {
      this.#places.set(subject, { tenant, keeper, isUsed: true });
      return;
    }
    place.others ??= new Map();
    place.others.set(tenant, keeper);
  }

  /** Drops a tenth, the oldest first, without what was used since the last time: that goes the next time. */
  #makeRoom(): void {
    for (const [subject, place] of this.#places) {
      if (this.#count <= this.#most * 0.9) return;
      if (!place.isUsed && isIdle(place)) {
        this.#places.delete(subject);
        this.#count -= 1 + (place.others?.size ?? 0);
      }
      place.isUsed = false;
    }
  }
}

function isIdle({ keeper, others }: Place): boolean {
  return keeper.isIdle && [...(others?.values() ?? [])].every((each) => each.isIdle);
}
