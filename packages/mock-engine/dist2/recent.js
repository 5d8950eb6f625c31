/** A map that forgets its oldest entries, so that a long run of abandoned logins takes no memory. */
export class Recent {
    #entries = new Map();
    #limit;
    /** @param limit - How many entries are kept. Default: 10 000. */
    constructor(limit = 10_000) {
        this.#limit = limit;
    }
    get(key) {
        return this.#entries.get(key);
    }
    set(key, value) {
        this.#entries.set(key, value);
        if (this.#entries.size <= this.#limit)
            return;
        for (const oldest of this.#entries.keys()) {
            this.#entries.delete(oldest);
            return;
        }
    }
    /** Puts what a function makes of it in the place of each entry. */
    update(change) {
        for (const [key, value] of this.#entries)
            this.#entries.set(key, change(value));
    }
    /** Forgets everything. */
    clear() {
        this.#entries.clear();
    }
    delete(key) {
        this.#entries.delete(key);
    }
}
