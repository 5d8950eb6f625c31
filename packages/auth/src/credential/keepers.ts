import type { Keeper } from "./keeper.ts";

interface Place {
  readonly tenant: string;
  readonly keeper: Keeper;
  /** Of the other tenants that name the same subject. */
  others?: Map<string, Keeper>;
}

/**
 * The keepers of a provider's connections. As a rule a subject belongs to one tenant, so that one look-up by subject finds it: each one in
 * a large map waits for the machine's memory, and a map for each tenant would take more memory than a keeper does.
 */
export class Keepers {
  readonly #places = new Map<string, Place>();

  get(tenant: string, subject: string): Keeper | undefined {
    const place = this.#places.get(subject);
    if (place === undefined) return undefined;
    return place.tenant === tenant ? place.keeper : place.others?.get(tenant);
  }

  /** Keeps one for a name that has none yet. */
  add(tenant: string, subject: string, keeper: Keeper): void {
    const place = this.#places.get(subject);
    if (!place) {
      this.#places.set(subject, { tenant, keeper });
      return;
    }
    place.others ??= new Map();
    place.others.set(tenant, keeper);
  }
}
