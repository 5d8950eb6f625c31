import { demoWorld, isVariable, type Value } from "../demo.ts";
import type { SampleCall } from "./call.ts";

/** What the command needs of a call. */
export interface CurlCall extends Pick<SampleCall, "address" | "query" | "bearer"> {
  /** Fields of the body, or its text as it stands. */
  readonly body: SampleCall["body"] | string;
}

/** The command that makes a call. */
export function curlCommand(baseUrl: string, call: CurlCall): string {
  const options = [
    "curl --silent --show-error --fail-with-body --max-time 10",
    ...(call.bearer === undefined ? [] : [`--header ${quoted("Authorization: Bearer ", call.bearer)}`]),
    ...(call.body === undefined ? [] : [`--header 'Content-Type: application/json'`, `--header 'Accept: application/json'`]),
    ...(Object.keys(call.query).length > 0 ? ["--get"] : []),
    ...Object.entries(call.query).map(([name, value]) => `--data-urlencode ${quoted(`${name}=`, value)}`),
    ...(call.body === undefined ? [] : dataOf(call.body)),
  ];
  const lines = [...options.filter((option) => !option.startsWith("--data @-")), quoted("", baseUrl + call.address)];
  const here = options.find((option) => option.startsWith("--data @-"));
  return lines.join(" \\\n  ") + (here ? ` \\\n  ${here}` : "");
}

/** A body as it stands, or a text in which the shell fills in what is computed. */
function dataOf(body: NonNullable<CurlCall["body"]>): readonly string[] {
  if (typeof body === "string") return [`--data ${single(body)}`];
  const fields = Object.entries(body);
  if (fields.every(([, value]) => typeof value !== "object")) return [`--data ${single(jsonText(body))}`];
  const lines = fields.map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${typeof value === "object" ? `"${inShell(value)}"` : escaped(JSON.stringify(value))}`,
  );
  return [`--data @- <<JSON\n{\n${lines.join(",\n")}\n}\nJSON`];
}

/** JSON with two spaces, but `{}` in one piece. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function quoted(prefix: string, value: Value): string {
  return typeof value === "object" ? `"${prefix}${inShell(value)}"` : single(prefix + String(value));
}

function inShell(value: Extract<Value, object>): string {
  return isVariable(value) ? `$${value.variable}` : "$in_one_hour";
}

const single = (text: string): string => (/^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
const escaped = (text: string): string => text.replace(/[\\$`]/g, "\\$&");

/** The sample: a token goes into a variable and not onto the screen. */
export function curlSample(baseUrl: string, call: SampleCall): string {
  const timed = Object.values(call.body ?? {}).some((value) => typeof value === "object" && "computed" in value);
  // GNU's date and the one of macOS have different options.
  const time = timed ? "in_one_hour=$(date -u -d '+1 hour' +%FT%TZ 2>/dev/null || date -u -v+1H +%FT%TZ)\n" : "";
  const command = curlCommand(baseUrl, call);
  if (call.shown.kind !== "token") return time + command;
  const name = filledBy(call);
  return `${time}token=$(${command}\n) &&
  export ${name}=$(echo "$token" | tr -d '"') &&
  echo "token: \${#${name}} characters"`;
}

/** The variable that later samples read, which this call fills. */
function filledBy({ provider, operation }: SampleCall): string {
  const found = Object.entries(demoWorld[provider].origins).find(([, origin]) => origin === operation);
  return found?.[0] ?? "TOKEN";
}
