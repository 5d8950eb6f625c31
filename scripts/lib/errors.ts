import type { ErrorAnswers } from "@partnerkit/transport/client";
import { type OpenApiDocument, type OperationObject, type ResponseObject, resolve } from "./document.ts";

const serverStatuses = [500, 501, 502, 503, 504];

/** Types of an operation's errors: each status with the body that the document gives it; and what tells them at run time. */
export function errorTypes(document: OpenApiDocument): string {
  const names = new Set<string>();
  const operations = Object.values(document.paths).flatMap(({ get, post }) => [get, post].filter((operation) => operation !== undefined));
  const members = operations.map((operation) => {
    const errors = Object.entries(operation.responses).filter(([status]) => status !== "200");
    const variants = errors.map(([status, response]) => {
      const bodies = Object.entries(resolve<ResponseObject>(document, response).content).map(([mediaType, { schema }]) => {
        const name = /json/.test(mediaType) ? schema.$ref?.split("/").pop() : "string";
        if (!name) throw new Error(`[partnerkit] ${operation.operationId} ${status}: an error body needs a named schema`);
        if (name !== "string") names.add(name);
        return name;
      });
      return `    | { readonly status: ${statusesOf(status).join(" | ")}; readonly body: ${[...new Set(bodies)].join(" | ")} }`;
    });
    return `  readonly ${operation.operationId}:${variants.length > 0 ? `\n${variants.join("\n")}` : " never"};`;
  });
  const imports = names.size > 0 ? `import type { ${[...names].toSorted().join(", ")} } from "./schema.ts";\n\n` : "\n";
  const answers = Object.fromEntries(operations.map((operation) => [operation.operationId, answersOf(document, operation)]));
  return `import type { ErrorAnswers } from "@partnerkit/transport/client";
${imports}/** The documented errors of each operation: \`status\` tells which \`body\` came with it. */
export interface OperationErrors {
${members.join("\n")}
}

/** The same for the runtime. */
export const errorAnswers: { readonly [Id in keyof OperationErrors]: ErrorAnswers } = ${JSON.stringify(answers, null, 2)};
`;
}

function answersOf(document: OpenApiDocument, { responses }: OperationObject): ErrorAnswers {
  const errors = Object.entries(responses).filter(([status]) => status !== "200");
  const types = errors.flatMap(([, response]) => Object.keys(resolve<ResponseObject>(document, response).content));
  const statuses = errors.flatMap(([status]) => statusesOf(status));
  return { statuses, ...(types.some((type) => !/json/.test(type)) ? { text: true } : {}) };
}

function statusesOf(status: string): readonly number[] {
  return status === "5XX" ? serverStatuses : [Number(status)];
}
