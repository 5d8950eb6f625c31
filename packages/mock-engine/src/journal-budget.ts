/** A journal's part of what all journals of a mock keep, and its place in their row. */
export class Share {
  kept = 0;
  /** Its neighbours; itself while it is in no row. */
  older: Share = this;
  newer: Share = this;
  /** Forgets the journal's oldest exchange. */
  readonly dropOldest: () => void;

  constructor(dropOldest: () => void) {
    this.dropOldest = dropOldest;
  }
}

/**
 * Bounds what all journals of a mock keep together: above the limit, the one that was silent for longest loses its oldest
 * exchange. Its session is the likeliest to be over, while a test reads what it has just caused. The journals stand in
 * a linked list, in the order of their last exchanges, so that keeping one costs the same among ten thousand sessions.
 */
export class JournalBudget {
  readonly #limit: number;
  #kept = 0;
  /** Closes the row to a ring: `newer` is the journal that was silent for longest, `older` the one that was written last. */
  readonly #ends: Share = new Share(() => {});

  /** @param limit - How many exchanges are kept. Default: 50 000, which are about 65 MB of plain calls. */
  constructor(limit = 50_000) {
    this.#limit = limit;
  }

  /** Counts an exchange of a journal, which may have taken the place of an older one there. */
  write(share: Share, replaced: boolean): void {
    if (this.#ends.older !== share) this.#moveToEnd(share);
    if (replaced) return;
    share.kept += 1;
    this.#kept += 1;
    if (this.#kept <= this.#limit) return;
    const silent = this.#ends.newer;
    silent.dropOldest();
    this.release(silent, 1);
  }

  /** Gives back what a journal keeps, or so much of it. */
  release(share: Share, count: number = share.kept): void {
    share.kept -= count;
    this.#kept -= count;
    if (share.kept === 0) takeOut(share);
  }

  #moveToEnd(share: Share): void {
    takeOut(share);
    share.older = this.#ends.older;
    share.newer = this.#ends;
    share.older.newer = share;
    share.newer.older = share;
  }
}

function takeOut(share: Share): void {
  share.older.newer = share.newer;
  share.newer.older = share.older;
  share.older = share;
  share.newer = share;
}
