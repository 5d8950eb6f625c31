import type { CallPlace } from "./errors/partner-error.ts";
import { invalidArgument } from "./errors/request-error.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { fillPath, type Members } from "./path.ts";
import type { Answer } from "./read-answer.ts";
import { toResponse } from "./to-response.ts";
import type { Content, Transport } from "./transport.ts";

/** What a method of a client answers: a promise of the data, that can also tell of the response. */
export interface CallPromise<Data> extends Promise<Data> {
  /** The data with the response that brought it: its status and headers, its body unread. */
  withResponse(): Promise<Answered<Data>>;
}

/** An answer with what it came in. */
export interface Answered<Data> {
  readonly data: Data;
  readonly response: Response;
}

/** The argument of an operation, or a function that prepares it. */
type Argument = object | ((place: CallPlace) => object | Promise<object>);

/** Calls an operation with one flat argument, and answers what `read` makes of its body. */
export type Call = <Data>(
  operation: Operation,
  argument: Argument | undefined,
  options: RequestOptions | undefined,
  read?: (data: unknown, place: CallPlace) => Data,
) => CallPromise<Data>;

/** Makes the function behind every method of a client. */
export function createCall(transport: Transport): Call {
  return <Data>(
    operation: Operation,
    argument: Argument = {},
    options: RequestOptions = {},
    read: (data: unknown, place: CallPlace) => Data = (data) => data as Data, // the shape that the provider's document gives; `validate` checks it
  ) => {
    const prepare = async (place: CallPlace): Promise<Content> =>
      written(place, operation, typeof argument === "function" ? await argument(place) : argument);
    const running = transport({ operation, options, prepare, read });
    const data = running.then((outcome) => {
      if (outcome.error) throw outcome.error;
      return outcome.value as Data; // what `read` made of it
    });
    const withResponse = async (): Promise<Answered<Data>> => ({ data: await data, response: toResponse((await running) as Answer) }); // there is data, so there is an answer
    return Object.assign(data, { withResponse });
  };
}

/** Sorts the members of an argument into path, query and body. */
function written(place: CallPlace, { path, query = [], body }: Operation, argument: object): Content {
  const members = argument as Members; // whatever the body holds besides, it is not asked for here
  const given = query.filter((name) => members[name] !== undefined).map((name) => [name, `${members[name]}`]);
  const target = fillPath(path, members, place) + (given[0] ? `?${new URLSearchParams(given)}` : "");
  try {
    return { path: target, body: body && JSON.stringify(members) };
  } catch {
    throw invalidArgument(place, "the argument", "no JSON: a BigInt, or a cycle");
  }
}
