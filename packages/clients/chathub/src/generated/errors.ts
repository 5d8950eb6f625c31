// Generated from specs/chathub/openapi.yaml by `npm run generate`. Do not edit.

import type { ErrorBody, Problem, ValidationRefused } from "./schema.ts";

/** The documented errors of each operation: `status` tells which `body` came with it. */
export interface OperationErrors {
  readonly getCompanyToken:
    | { readonly status: 400; readonly body: ErrorBody | string | Problem }
    | { readonly status: 401; readonly body: ErrorBody | string | Problem }
    | { readonly status: 415; readonly body: ErrorBody | string | Problem }
    | { readonly status: 429; readonly body: ErrorBody | string | Problem }
    | { readonly status: 500 | 501 | 502 | 503 | 504; readonly body: ErrorBody | string | Problem };
  readonly getOperatorToken:
    | { readonly status: 400; readonly body: ErrorBody | string | Problem }
    | { readonly status: 401; readonly body: ErrorBody | string | Problem }
    | { readonly status: 403; readonly body: ErrorBody | string | Problem }
    | { readonly status: 404; readonly body: ErrorBody | string | Problem }
    | { readonly status: 415; readonly body: ErrorBody | string | Problem }
    | { readonly status: 422; readonly body: ErrorBody | string | Problem }
    | { readonly status: 429; readonly body: ErrorBody | string | Problem }
    | { readonly status: 500 | 501 | 502 | 503 | 504; readonly body: ErrorBody | string | Problem };
  readonly validateOperatorToken:
    | { readonly status: 400; readonly body: ErrorBody | string | Problem }
    | { readonly status: 401; readonly body: ValidationRefused | string | Problem }
    | { readonly status: 403; readonly body: ErrorBody | string | Problem }
    | { readonly status: 415; readonly body: ErrorBody | string | Problem }
    | { readonly status: 429; readonly body: ErrorBody | string | Problem }
    | { readonly status: 500 | 501 | 502 | 503 | 504; readonly body: ErrorBody | string | Problem };
  readonly listOrganizations:
    | { readonly status: 401; readonly body: ErrorBody | string | Problem }
    | { readonly status: 403; readonly body: ErrorBody | string | Problem }
    | { readonly status: 429; readonly body: ErrorBody | string | Problem }
    | { readonly status: 500 | 501 | 502 | 503 | 504; readonly body: ErrorBody | string | Problem };
  readonly listOperators:
    | { readonly status: 400; readonly body: ErrorBody | string | Problem }
    | { readonly status: 401; readonly body: ErrorBody | string | Problem }
    | { readonly status: 403; readonly body: ErrorBody | string | Problem }
    | { readonly status: 404; readonly body: ErrorBody | string | Problem }
    | { readonly status: 429; readonly body: ErrorBody | string | Problem }
    | { readonly status: 500 | 501 | 502 | 503 | 504; readonly body: ErrorBody | string | Problem };
}
