// Generated from specs/chathub/openapi.yaml by `npm run generate`. Do not edit.

import type { ErrorAnswers } from "@partnerkit/transport/client";
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

/** The same for the runtime. */
export const errorAnswers: { readonly [Id in keyof OperationErrors]: ErrorAnswers } = {
  "getCompanyToken": {
    "statuses": [
      400,
      401,
      415,
      429,
      500,
      501,
      502,
      503,
      504
    ],
    "text": true
  },
  "getOperatorToken": {
    "statuses": [
      400,
      401,
      403,
      404,
      415,
      422,
      429,
      500,
      501,
      502,
      503,
      504
    ],
    "text": true
  },
  "validateOperatorToken": {
    "statuses": [
      400,
      401,
      403,
      415,
      429,
      500,
      501,
      502,
      503,
      504
    ],
    "text": true
  },
  "listOrganizations": {
    "statuses": [
      401,
      403,
      429,
      500,
      501,
      502,
      503,
      504
    ],
    "text": true
  },
  "listOperators": {
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      500,
      501,
      502,
      503,
      504
    ],
    "text": true
  }
};
