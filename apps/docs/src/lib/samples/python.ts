import { isVariable, type Value } from "../demo.ts";
import type { SampleCall } from "./call.ts";
import type { ShownField } from "./shown.ts";

/** The call in Python, with the library that most use. */
export function pythonSample(baseUrl: string, call: SampleCall): string {
  const values = [...Object.values(call.query), ...Object.values(call.body ?? {}), ...(call.bearer === undefined ? [] : [call.bearer])];
  const isTimed = values.some((value) => typeof value === "object" && "computed" in value);
  const isRead = values.some((value) => typeof value === "object" && isVariable(value));
  const headers = [
    ...(call.bearer === undefined ? [] : [`"Authorization": ${withPrefix("Bearer ", call.bearer)}`]),
    ...(call.body ? [`"Accept": "application/json"`] : []),
  ];
  const given = [
    ...(Object.keys(call.query).length > 0 ? [`params=${dictionary(call.query)}`] : []),
    ...(headers.length > 0 ? [`headers={${headers.join(", ")}}`] : []),
    ...(call.body ? [`json=${dictionary(call.body)}`] : []),
    "allow_redirects=False",
    "timeout=10",
  ];
  return `${isRead ? "import os\n" : ""}${isTimed ? "from datetime import datetime, timedelta, timezone\n" : ""}${isRead || isTimed ? "\n" : ""}import requests

base_url = "${baseUrl}"
${isTimed ? `in_one_hour = datetime.now(timezone.utc) + timedelta(hours=1)\n` : ""}
response = requests.${call.method.toLowerCase()}(
    base_url + "${call.address}",
${given.map((argument) => `    ${argument},\n`).join("")})
if response.status_code != 200:
    raise SystemExit(f"{response.status_code}: {response.text}")

answer = response.json()
${shown(call)}
`;
}

function dictionary(values: Readonly<Record<string, Value>>): string {
  const entries = Object.entries(values).map(([name, value]) => `"${name}": ${literal(value)}`);
  const line = `{${entries.join(", ")}}`;
  return line.length <= 64 ? line : `{\n${entries.map((entry) => `        ${entry},\n`).join("")}    }`;
}

function literal(value: Value): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return JSON.stringify(value);
  return isVariable(value) ? `os.environ["${value.variable}"]` : `in_one_hour.strftime("%Y-%m-%dT%H:%M:%SZ")`;
}

const withPrefix = (prefix: string, value: Value): string =>
  typeof value === "object" ? `"${prefix}" + ${literal(value)}` : JSON.stringify(prefix + String(value));

const read = (from: string, fields: readonly ShownField[]): string =>
  fields.map(({ path }) => from + path.map((name) => `["${name}"]`).join("")).join(", ");

function shown({ shown: what }: SampleCall): string {
  if (what.kind === "token") return `print(f"token: {len(answer)} characters")`;
  if (what.kind === "fields") return `print(${read("answer", what.fields)})`;
  return `for item in answer:\n    print(${read("item", what.fields)})`;
}
