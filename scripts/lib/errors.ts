import { type OpenApiDocument, type ResponseObject, resolve } from "./document.ts";

const serverStatuses = "500 | 501 | 502 | 503 | 504";

/** Types of an operation's errors: each status with the body that the document gives it. */
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
      return `    | { readonly status: ${status === "5XX" ? serverStatuses : status}; readonly body: ${[...new Set(bodies)].join(" | ")} }`;
    });
    return `  readonly ${operation.operationId}:${variants.length > 0 ? `\n${variants.join("\n")}` : " never"};`;
  });
  const imports = names.size > 0 ? `import type { ${[...names].toSorted().join(", ")} } from "./schema.ts";\n\n` : "";
  return `${imports}/** The documented errors of each operation: \`status\` tells which \`body\` came with it. */\nexport interface OperationErrors {\n${members.join("\n")}\n}\n`;
}
