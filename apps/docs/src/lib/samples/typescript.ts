import { demoWorld, isVariable, type Value } from "../demo.ts";
import type { SampleCall } from "./call.ts";
import type { ShownField } from "./shown.ts";

/** The call through our own client. */
export function typescriptSample(baseUrl: string, call: SampleCall): string {
  const { package: name, factory, client } = demoWorld[call.provider];
  const argument = call.argument && Object.keys(call.argument).length > 0 ? object(call.argument, "") : "";
  const options = object({ baseUrl, ...call.options }, "", "option");
  return `import { ${factory} } from "${name}";

const ${client} = ${factory}(${options});

const answer = await ${client}.${call.operation}(${argument});
${shown(call)}
`;
}

/** The call with what every runtime has. */
export function fetchSample(baseUrl: string, call: SampleCall): string {
  const query = Object.keys(call.query).length > 0;
  const suffix = query ? `?\${query}` : "";
  const address = `\`\${baseUrl}${call.address}${suffix}\``;
  const headers = [
    ...(call.bearer === undefined ? [] : [`    Authorization: ${template("Bearer ", call.bearer)},`]),
    ...(call.body ? [`    "Content-Type": "application/json",`, `    Accept: "application/json",`] : []),
  ];
  return `const baseUrl = "${baseUrl}";
${query ? `const query = new URLSearchParams(${object(call.query, "")});\n` : ""}
const response = await fetch(${address}, {
${call.method === "GET" ? "" : `  method: "${call.method}",\n`}${headers.length > 0 ? `  headers: {\n${headers.join("\n")}\n  },\n` : ""}${
  call.body ? `  body: JSON.stringify(${object(call.body, "  ")}),\n` : ""
}  redirect: "error",
  signal: AbortSignal.timeout(10_000),
});
if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`);

const answer = await response.json();
${shown(call)}
`;
}

function object(values: Readonly<Record<string, Value>>, indent: string, use: "value" | "option" = "value"): string {
  const entries = Object.entries(values).map(([name, value]) => `${name}: ${literal(value, use)}`);
  if (entries.length === 0) return "{}";
  const line = `{ ${entries.join(", ")} }`;
  return line.length <= 72 ? line : `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join("")}${indent}}`;
}

/** An option may be absent, since the client says so itself; a value may not. */
function literal(value: Value, use: "value" | "option"): string {
  if (typeof value !== "object") return JSON.stringify(value);
  if (isVariable(value)) return `process.env.${value.variable}${use === "option" ? "" : ' ?? ""'}`;
  return "new Date(Date.now() + 3_600_000).toISOString()";
}

function template(prefix: string, value: Value): string {
  if (typeof value !== "object") return JSON.stringify(prefix + String(value));
  return isVariable(value) ? `\`${prefix}\${process.env.${value.variable}}\`` : JSON.stringify(prefix);
}

const read = (from: string, fields: readonly ShownField[]): string => fields.map(({ path }) => [from, ...path].join(".")).join(", ");

function shown({ shown: what }: SampleCall): string {
  if (what.kind === "token") return `console.log(\`token: \${answer.length} characters\`);`;
  if (what.kind === "fields") return `console.log(${read("answer", what.fields)});`;
  return `for (const item of answer) console.log(${read("item", what.fields)});`;
}
