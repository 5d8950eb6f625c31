import type { Operation } from "./contract.ts";
/** Where a request leads: something at a path, by method. */
export type Route<Target> = {
    readonly kind: "found";
    readonly target: Target;
    readonly params: Params;
} | {
    readonly kind: "wrong_method";
    readonly allow: readonly string[];
} | {
    readonly kind: "unknown_path";
};
/** Parameters of a path, decoded. */
type Params = Readonly<Record<string, string>>;
/** Finds where a method and a raw path lead. */
export type Router<Target> = (method: string, path: string) => Route<Target>;
/** Something at a path template, such as `/bot/{id}/`. */
export interface Endpoint<Target> {
    readonly method: string;
    readonly path: string;
    readonly target: Target;
}
/** Compiles endpoints into a router: one look for a plain path, one step per segment for a template. */
export declare function createRouter<Target>(endpoints: readonly Endpoint<Target>[]): Router<Target>;
/** The endpoint of an operation below a base path. */
export declare function endpointOf(operation: Operation, basePath: string): Endpoint<Operation>;
export {};
