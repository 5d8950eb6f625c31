import type { TryItForm } from "./form.ts";

/** A body whose times lie an hour ahead, as those of an example lie in the past. */
export function timed({ timedFields }: TryItForm, json: string): string {
  if (timedFields.length === 0) return json;
  const inOneHour = new Date(Date.now() + 3_600_000).toISOString();
  return withFields(json, Object.fromEntries(timedFields.map((name) => [name, inOneHour])));
}

/** A body with another token. */
export const withToken = (json: string, token: string): string => withFields(json, { token });

/** The token of a body. */
export const tokenIn = (json: string): unknown => Reflect.get(parsed(json), "token");

const withFields = (json: string, fields: object): string => JSON.stringify({ ...parsed(json), ...fields }, null, 2);

/** The body's fields; none of a text that is no object. */
function parsed(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
