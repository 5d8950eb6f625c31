import { CallbackError } from "../errors/callback-error.ts";

/** The form of a parameter. */
export interface Parameter {
  readonly pattern: RegExp;
  readonly required: boolean;
}

/** The parameters of a provider's callback by name. */
export type Parameters = Readonly<Partial<Record<Guarded, Parameter>>>;

/** What a callback brought. */
export type CallbackQuery = Readonly<Partial<Record<Guarded, string>>>;

/** Names that carry an answer at one provider or another. None may come twice, or where it does not belong. */
const guarded = ["token", "shop_id", "user_id", "created"] as const;

type Guarded = (typeof guarded)[number];

const longest = 4096;
const mostParameters = 32;

/**
 * Reads a callback's query, as strictly as can be: at most 4096 characters of address, no fragment, each name once, each value in its
 * form. It is split at every `?` and `&`, because providers write theirs behind an address that may have a query already (ET-8).
 * Names that nobody uses are ignored; nothing of the input is in an error.
 *
 * @throws CallbackError
 */
export function readCallbackQuery(provider: string, address: string, parameters: Parameters): CallbackQuery {
  const refuse = (code: CallbackError["code"]): never => {
    throw new CallbackError(code, provider);
  };
  if (address.length > longest) refuse("callback_too_large");
  if (!/^[!-~]+$/.test(address) || address.includes("#")) refuse("callback_malformed");
  const start = address.indexOf("?");
  const pieces = (start < 0 ? "" : address.slice(start)).split(/[?&]/).filter((piece) => piece !== "");
  if (pieces.length > mostParameters) refuse("callback_malformed");
  const query: Partial<Record<Guarded, string>> = {};
  for (const piece of pieces) {
    const [name, value] = read(piece) ?? refuse("callback_malformed");
    if (/^error/i.test(name)) refuse("login_failed");
    if (!isGuarded(name)) continue;
    const parameter = parameters[name] ?? refuse("unexpected_parameter");
    if (query[name] !== undefined) refuse("duplicate_parameter");
    if (!parameter.pattern.test(value)) refuse("invalid_parameter");
    query[name] = value;
  }
  for (const name of guarded) if (parameters[name]?.required && query[name] === undefined) refuse("missing_parameter");
  return query;
}

/** Name and value; a `+` stays one, because no value has a space. */
function read(piece: string): readonly [string, string] | undefined {
  const at = piece.indexOf("=");
  try {
    const [name, value] = at < 0 ? [piece, ""] : [piece.slice(0, at), piece.slice(at + 1)];
    return [decodeURIComponent(name), decodeURIComponent(value)];
  } catch {
    return undefined; // a percent sign that begins nothing
  }
}

function isGuarded(name: string): name is Guarded {
  return guarded.some((each) => each === name);
}
