/** Counts calls by operation and status. */
export class CoverageCounter {
    #contract;
    #counts = new Map();
    constructor(contract) {
        this.#contract = contract;
    }
    count(operation, status) {
        const declared = this.#contract.operations[operation]?.answers ?? {};
        const range = `${Math.floor(status / 100)}XX`;
        const key = status in declared ? String(status) : range in declared ? range : "default" in declared ? "default" : String(status);
        const counts = this.#counts.get(operation) ?? new Map();
        this.#counts.set(operation, counts.set(key, (counts.get(key) ?? 0) + 1));
    }
    clear() {
        this.#counts.clear();
    }
    report() {
        const operations = Object.values(this.#contract.operations).map(({ id, answers }) => {
            const counts = this.#counts.get(id) ?? new Map();
            const calls = [...counts.values()].reduce((sum, count) => sum + count, 0);
            return {
                operation: id,
                calls,
                reached: Object.fromEntries(counts),
                missed: Object.keys(answers).filter((status) => !counts.has(status)),
            };
        });
        return { operations, uncalled: operations.filter(({ calls }) => calls === 0).map(({ operation }) => operation) };
    }
    toString() {
        const lines = this.report().operations.map(({ operation, calls, reached, missed }) => {
            const seen = Object.entries(reached).map(([status, count]) => `${status} (${count})`);
            const rest = missed.length > 0 ? `; never: ${missed.join(", ")}` : "";
            return calls === 0 ? `${operation}: never called` : `${operation}: ${calls} calls: ${seen.join(", ")}${rest}`;
        });
        return lines.join("\n");
    }
}
