import type { ErrorEntry, OpenApiDocument, OperationObject } from "../../../../scripts/lib/document.ts";
import { openApiDocument, operationsOf } from "./document.ts";
import type { Locale } from "./locale.ts";
import { type Provider, providers } from "./providers.ts";

/** An error answer of a provider, by partnerkit's code. */
export interface ApiErrorRow {
  readonly code: string;
  /** Such as `401` or `5XX`. */
  readonly status: string;
  readonly cause: string;
  readonly fix: string;
  /** The operations that can answer it. */
  readonly operations: readonly string[];
}

/** A provider's error answers. */
export interface ApiErrors {
  readonly provider: Provider;
  readonly rows: readonly ApiErrorRow[];
}

/** What each provider's OpenAPI document says about errors. */
export function apiErrors(locale: Locale): readonly ApiErrors[] {
  return providers.map((provider) => ({ provider, rows: rowsOf(openApiDocument(provider.id, locale)) }));
}

function rowsOf(document: OpenApiDocument): readonly ApiErrorRow[] {
  const rows = new Map<string, ApiErrorRow>();
  for (const { id, operation } of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const { code, cause, fix } of errorsOf(document, response)) {
        const key = JSON.stringify([code, status, cause]);
        const operations = [...(rows.get(key)?.operations ?? []), id];
        rows.set(key, { code, status, cause, fix, operations: [...new Set(operations)] });
      }
    }
  }
  return [...rows.values()].toSorted((a, b) => a.status.localeCompare(b.status));
}

function errorsOf(document: OpenApiDocument, response: OperationObject["responses"][string]): readonly ErrorEntry[] {
  if (!("$ref" in response)) return response["x-errors"] ?? [];
  return document.components.responses?.[response.$ref.replace("#/components/responses/", "")]?.["x-errors"] ?? [];
}
