import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { fillPath, type Members } from "./path.ts";
import { type Answer, toResponse } from "./read-answer.ts";
import type { Outgoing, Transport } from "./transport.ts";

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
type Argument = object | (() => object | Promise<object>);

/** Calls an operation with one flat argument, and answers what `read` makes of its body. */
export type Call = <Data>(
  operation: Operation,
  argument: Argument | undefined,
  options: RequestOptions | undefined,
  read?: (data: unknown) => Data,
) => CallPromise<Data>;

/** Makes the function behind every method of a client. */
export function createCall(provider: string, transport: Transport): Call {
  return <Data>(
    operation: Operation,
    argument: Argument = {},
    options: RequestOptions = {},
    read = (data: unknown) => data as Data, // the shape that the provider's document gives; `validate` checks it
  ) => {
    const run = async (): Promise<Answer> => {
      const given = typeof argument === "function" ? await argument() : argument;
      const answer = await transport({ operation, options, ...written(provider, operation, given) });
      if (answer.error) throw answer.error;
      return { ...answer, data: read(answer.data) };
    };
    const running = run();
    const data = running.then((answer) => answer.data as Data); // what `read` made of it
    const withResponse = async (): Promise<Answered<Data>> => {
      const [answer, value] = await Promise.all([running, data]); // both, so that a failure of either is told here
      return { data: value, response: toResponse(answer) };
    };
    return Object.assign(data, { withResponse });
  };
}

/** Sorts the members of an argument into path, query and body. */
function written(provider: string, operation: Operation, argument: object): Pick<Outgoing, "path" | "body"> {
  const { path, query = [], body } = operation;
  const members = argument as Members; // whatever the body holds besides, it is not asked for here
  const search = new URLSearchParams();
  for (const name of query) {
    if (members[name] !== undefined) search.set(name, String(members[name]));
  }
  return {
    path: `${fillPath(path, members, { provider, operation: operation.id })}?${search}`.replace(/\?$/, ""),
    body: body && JSON.stringify(members),
  };
}
