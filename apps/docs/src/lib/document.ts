import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenApiDocument, OperationObject, PathItem } from "../../../../scripts/lib/document.ts";
import type { Locale } from "./locale.ts";
import type { ProviderId } from "./providers.ts";

const require = createRequire(import.meta.url);

/** A provider's bundled OpenAPI document in a language, as `@partnerkit/specs` publishes it. */
export function openApiDocument(provider: ProviderId, locale: Locale): OpenApiDocument {
  const file = require.resolve(`@partnerkit/specs/${provider}/openapi.${locale === "vi" ? "vi.json" : "json"}`);
  return JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument; // checked when it was built
}

/** An operation with its place in the document. */
export interface PlacedOperation {
  readonly id: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly pathItem: PathItem;
  readonly operation: OperationObject;
}

/** The operations of a document, in its order. */
export function operationsOf(document: OpenApiDocument): readonly PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    (["get", "post"] as const).flatMap((method) => {
      const operation = pathItem[method];
      if (!operation) return [];
      return [{ id: operation.operationId, method: method === "get" ? ("GET" as const) : ("POST" as const), path, pathItem, operation }];
    }),
  );
}
