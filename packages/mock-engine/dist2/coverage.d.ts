import type { Contract } from "./contract.ts";
/** What a run reached of one operation. */
export interface OperationCoverage {
    readonly operation: string;
    /** How often it was called. */
    readonly calls: number;
    /** Statuses that the document declares and the run saw, with how often. */
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
/** Counts which operations and statuses a run reached, over all sessions of a mock. */
export interface Coverage {
    report(): CoverageReport;
    /** The report as lines to read. */
    toString(): string;
    /** Starts counting anew. */
    clear(): void;
}
/** Counts calls by operation and status. */
export declare class CoverageCounter implements Coverage {
    #private;
    constructor(contract: Contract);
    count(operation: string, status: number): void;
    clear(): void;
    report(): CoverageReport;
    toString(): string;
}
