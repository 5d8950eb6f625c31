import { isVariable, type Value } from "../demo.ts";
import type { SampleCall } from "./call.ts";
import type { ShownField } from "./shown.ts";

/** The call in PHP, with the extension that comes with it. */
export function phpSample(baseUrl: string, call: SampleCall): string {
  const hasQuery = Object.keys(call.query).length > 0;
  const headers = [
    ...(call.bearer === undefined ? [] : [withPrefix("Authorization: Bearer ", call.bearer)]),
    ...(call.body ? [`"Content-Type: application/json"`, `"Accept: application/json"`] : []),
  ];
  const options = [
    "CURLOPT_RETURNTRANSFER => true,",
    "CURLOPT_TIMEOUT => 10,",
    ...(headers.length > 0 ? [`CURLOPT_HTTPHEADER => [\n${headers.map((header) => `        ${header},\n`).join("")}    ],`] : []),
    ...(call.body ? [`CURLOPT_POSTFIELDS => json_encode(${fields(call.body, "    ")}),`] : []),
  ];
  return `<?php
$baseUrl = "${baseUrl}";
${hasQuery ? `$query = http_build_query(${fields(call.query, "")});\n` : ""}
$curl = curl_init($baseUrl . "${call.address}${hasQuery ? "?" : ""}"${hasQuery ? " . $query" : ""});
curl_setopt_array($curl, [
${options.map((option) => `    ${option}\n`).join("")}]);
$body = curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($body === false || $status !== 200) {
    fwrite(STDERR, "$status: " . ($body ?: curl_error($curl)) . PHP_EOL);
    exit(1);
}

$answer = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
${shown(call)}
`;
}

/** An empty array would become \`[]\`. */
function fields(values: Readonly<Record<string, Value>>, indent: string): string {
  const entries = Object.entries(values).map(([name, value]) => `"${name}" => ${literal(value)}`);
  if (entries.length === 0) return "new stdClass()";
  const line = `[${entries.join(", ")}]`;
  return line.length <= 60 ? line : `[\n${entries.map((entry) => `${indent}    ${entry},\n`).join("")}${indent}]`;
}

function literal(value: Value): string {
  if (typeof value === "string") return JSON.stringify(value).replaceAll("$", "\\$");
  if (typeof value !== "object") return JSON.stringify(value);
  return isVariable(value) ? `getenv("${value.variable}")` : `gmdate("Y-m-d\\TH:i:s\\Z", time() + 3600)`;
}

const withPrefix = (prefix: string, value: Value): string =>
  typeof value === "object" ? `"${prefix}" . ${literal(value)}` : literal(prefix + String(value));

function shown({ shown: what }: SampleCall): string {
  if (what.kind === "token") return `echo "token: ", strlen($answer), " characters", PHP_EOL;`;
  if (what.kind === "fields") return `echo ${read("$answer", what.fields)}, PHP_EOL;`;
  return `foreach ($answer as $item) {\n    echo ${read("$item", what.fields)}, PHP_EOL;\n}`;
}

function read(from: string, fieldsToRead: readonly ShownField[]): string {
  return fieldsToRead
    .map(({ path, isBoolean }) => {
      const value = from + path.map((name) => `["${name}"]`).join("");
      return isBoolean ? `(${value} ? "true" : "false")` : value;
    })
    .join(`, " ", `);
}
