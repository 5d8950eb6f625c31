import type { Violation } from "./behaviour.ts";
import { answerFor, type Check, type CheckError, type Contract, type Operation, type Parameter } from "./contract.ts";
import { ContractError } from "./contract-error.ts";
import type { Incoming } from "./incoming.ts";
import { mediaTypeOf, type Reply } from "./reply.ts";

const none: readonly Violation[] = [];

/** Where a request does not fit the document. */
export function requestViolations(
  operation: Operation,
  request: Incoming,
  params: Readonly<Record<string, string>>,
  body: { readonly value: unknown } | undefined,
): readonly Violation[] {
  let violations = none;
  for (const parameter of operation.parameters) {
    const values = textsOf(parameter, request, params);
    const { in: where, name, required } = parameter;
    if (values.length === 0) {
      if (required) violations = [...violations, { path: [where, name], keyword: "required", message: "is required" }];
    } else if (!parameter.check(valueIn(parameter, values))) {
      violations = [...violations, ...violationsOf(parameter.check, [where, name])];
    }
  }
  if (operation.body && body && !operation.body.check(body.value))
    violations = [...violations, ...violationsOf(operation.body.check, ["body"])];
  return violations;
}

function textsOf({ name, in: where, list }: Parameter, request: Incoming, params: Readonly<Record<string, string>>): readonly string[] {
  if (where === "query") {
    const values = request.queryValues(name);
    return list ? values.flatMap((value) => value.split(",")) : values;
  }
  const value = where === "path" ? params[name] : request.header(name.toLowerCase());
  if (value === undefined) return [];
  return list ? value.split(",") : [value];
}

/** A scalar that is given twice is a list, which no scalar's schema fits. */
function valueIn({ type, list }: Parameter, texts: readonly string[]): unknown {
  const [only] = texts;
  return !list && texts.length === 1 && only !== undefined ? read(type, only) : texts.map((text) => read(type, text));
}

/** Reads plain notation only; anything else stays text and fails the schema. */
function read(type: Parameter["type"], text: string): unknown {
  if (type === "integer" && /^-?(0|[1-9]\d*)$/.test(text)) return Number(text);
  if (type === "number" && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** Where an answer leaves the document. */
export function answerViolations(operation: Operation, reply: Reply): readonly Violation[] {
  const answer = answerFor(operation, reply.status);
  if (!answer) return [{ path: ["status"], keyword: "status", message: "is not declared" }];
  const content = answer.content[mediaTypeOf(reply)];
  if (content) return content.check(reply.body) ? none : violationsOf(content.check, ["body"]);
  const types = Object.keys(answer.content);
  if (types.length > 0) return [{ path: ["headers", "content-type"], keyword: "content", message: `must be ${types.join(" or ")}` }];
  return reply.body === undefined ? none : [{ path: ["body"], keyword: "content", message: "must be empty" }];
}

/** What a check has found in the value that it was given last. */
function violationsOf({ errors }: Check, path: readonly string[]): readonly Violation[] {
  return (errors ?? []).map((error) => violationOf(error, path));
}

function violationOf({ instancePath, keyword, params, message = "is wrong" }: CheckError, path: readonly string[]): Violation {
  const parts = instancePath.split("/").slice(1);
  const allowed = Array.isArray(params["allowedValues"]) ? `: ${params["allowedValues"].join(", ")}` : "";
  const surplus = typeof params["additionalProperty"] === "string" ? `; found '${params["additionalProperty"]}'` : "";
  return {
    path: [...path, ...parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))],
    keyword,
    message: message + allowed + surplus,
  };
}

/**
 * Holds every example of a contract against its compiled schema.
 *
 * @throws ContractError naming the example that does not fit, and why.
 */
export function refuseMisfits({ file, operations }: Contract): void {
  for (const { path, method, body, answers } of Object.values(operations)) {
    const pointer = `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method.toLowerCase()}`;
    const contents = [
      ...(body ? [{ at: `${pointer}/requestBody/content/application~1json`, ...body }] : []),
      ...Object.entries(answers).flatMap(([status, { content }]) =>
        Object.entries(content).map(([type, each]) => ({
          at: `${pointer}/responses/${status}/content/${type.replaceAll("/", "~1")}`,
          ...each,
        })),
      ),
    ];
    for (const { at, check: compiled, examples } of contents) {
      for (const [name, value] of Object.entries(examples)) {
        const [first] = compiled(value) ? [] : violationsOf(compiled, []);
        if (first)
          throw new ContractError(
            file,
            `${at}/examples/${name}`,
            `the example does not fit its schema: ${first.path.join(".")} ${first.message}`,
          );
      }
    }
  }
}
