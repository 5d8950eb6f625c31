import type { HttpClient, UntypedRequest } from "./http.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { apiError } from "./read-error.ts";

/** Calls an operation with one flat argument and answers its body, or throws. */
export type Call = <Answer>(operation: Operation, argument: object | undefined, options: RequestOptions | undefined) => Promise<Answer>;

/** Makes the function behind every method of a client. */
export function createCall<Paths extends object>(provider: string, http: HttpClient<Paths>): Call {
  const request = http.request as unknown as UntypedRequest; // the operation is data here, not a type
  return async <Answer>(operation: Operation, argument: object = {}, options: RequestOptions = {}): Promise<Answer> => {
    const { data, error, response } = await request(operation.method, operation.path, { ...parts(operation, argument), ...given(options) });
    if (!response.ok) throw apiError(provider, operation, response, error);
    return data as Answer; // the shape that the provider's document gives; it is not checked here
  };
}

/** Sorts the members of the argument into path, query and body. */
function parts(operation: Operation, argument: object): Record<string, unknown> {
  const members = Object.entries(argument).filter(([, value]) => value !== undefined);
  const named = (names: readonly string[]): object => Object.fromEntries(members.filter(([name]) => names.includes(name)));
  const elsewhere = [...operation.pathParameters, ...operation.queryParameters];
  const body = operation.body ? { body: Object.fromEntries(members.filter(([name]) => !elsewhere.includes(name))) } : {};
  return { params: { path: named(operation.pathParameters), query: named(operation.queryParameters) }, ...body };
}

function given({ signal, timeoutMs, headers }: RequestOptions): Record<string, unknown> {
  return { ...(signal ? { signal } : {}), ...(timeoutMs === undefined ? {} : { timeoutMs }), ...(headers ? { headers } : {}) };
}
