import type { Contract, Operation } from "./contract.ts";

/** What a run reached of one operation. */
export interface OperationCoverage {
  readonly operation: string;
  /** How often it was called. */
  readonly calls: number;
  /** Statuses that the run saw, under the name that the document declares them by, with how often. */
  readonly reached: Readonly<Record<string, number>>;
  /** Statuses that the document declares and the run never saw. */
  readonly missed: readonly string[];
}

/** What a run reached of a document. */
export interface CoverageReport {
  readonly operations: readonly OperationCoverage[];
  /** Operations that were never called. */
  readonly uncalled: readonly string[];
}

/** Counts which operations and statuses a run reached: in a session, or in all sessions of a mock together. */
export interface Coverage {
  report(): CoverageReport;
  /** The report as lines to read. */
  toString(): string;
  /** Starts counting anew. What a session counted stays in the mock's count, and the other way round. */
  clear(): void;
}

/** Counts calls by operation and status. */
export class CoverageCounter implements Coverage {
  readonly #contract: Contract;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #whole: CoverageCounter | undefined;

  /** @param whole - What counts every call too. */
  constructor(contract: Contract, whole?: CoverageCounter) {
    this.#contract = contract;
    this.#whole = whole;
  }

  count(operation: string, status: number): void {
    const counts = this.#counts.get(operation);
    if (counts) counts.set(status, (counts.get(status) ?? 0) + 1);
    else this.#counts.set(operation, new Map([[status, 1]]));
    this.#whole?.count(operation, status);
  }

  clear(): void {
    this.#counts.clear();
  }

  report(): CoverageReport {
    const operations = Object.values(this.#contract.operations).map(({ id, answers }): OperationCoverage => {
      const counts = [...(this.#counts.get(id) ?? [])];
      const reached: Record<string, number> = {};
      for (const [status, count] of counts) {
        const key = declaredAs(status, answers);
        reached[key] = (reached[key] ?? 0) + count;
      }
      const calls = counts.reduce((sum, [, count]) => sum + count, 0);
      return { operation: id, calls, reached, missed: Object.keys(answers).filter((status) => !(status in reached)) };
    });
    return { operations, uncalled: operations.filter(({ calls }) => calls === 0).map(({ operation }) => operation) };
  }

  toString(): string {
    const lines = this.report().operations.map(({ operation, calls, reached, missed }) => {
      const seen = Object.entries(reached).map(([status, count]) => `${status} (${count})`);
      const rest = missed.length > 0 ? `; never: ${missed.join(", ")}` : "";
      return calls === 0 ? `${operation}: never called` : `${operation}: ${calls} calls: ${seen.join(", ")}${rest}`;
    });
    return lines.join("\n");
  }
}

/** The name under which a document declares a status: itself, its range, or `default`. */
function declaredAs(status: number, answers: Operation["answers"]): string {
  const range = `${Math.floor(status / 100)}XX`;
  return status in answers ? String(status) : range in answers ? range : "default" in answers ? "default" : String(status);
}
