/** A map that forgets its oldest entries, so that a long run of abandoned logins takes no memory. */
export declare class Recent<Value> {
    #private;
    /** @param limit - How many entries are kept. Default: 10 000. */
    constructor(limit?: number);
    get(key: string): Value | undefined;
    set(key: string, value: Value): void;
    /** Puts what a function makes of it in the place of each entry. */
    update(change: (value: Value) => Value): void;
    /** Forgets everything. */
    clear(): void;
    delete(key: string): void;
}
