import { type Operation } from "./contract.ts";
import { type Reply } from "./reply.ts";
/** What a request asks for with `Prefer`, as Prism reads it. */
export interface Preference {
    readonly code?: string;
    readonly example?: string;
}
/** Reads `Prefer: code=404, example=user_not_found`; undefined where it asks for neither. */
export declare function preferenceOf(header: string | undefined): Preference | undefined;
/**
 * Answers from the document's examples in the behaviour's place: the status that `code` names or else a success, the
 * example of that name or else the first, in the media type that `Accept` takes or else the first.
 */
export declare function preferredReply(operation: Operation, preference: Preference, accept: string | undefined): Reply;
