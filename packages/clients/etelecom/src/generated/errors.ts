// Generated from specs/etelecom/openapi.yaml by `npm run generate`. Do not edit.

import type { ErrorAnswers } from "@partnerkit/transport/client";
import type { BadRouteError, InvalidArgumentError, PermissionDeniedError, ServerError, UnauthenticatedError } from "./schema.ts";

/** The documented errors of each operation: `status` tells which `body` came with it. */
export interface OperationErrors {
  readonly authorizeShop:
    | { readonly status: 400; readonly body: InvalidArgumentError }
    | { readonly status: 401; readonly body: UnauthenticatedError }
    | { readonly status: 403; readonly body: PermissionDeniedError }
    | { readonly status: 404; readonly body: BadRouteError }
    | { readonly status: 500 | 501 | 502 | 503 | 504; readonly body: ServerError };
  readonly currentShop:
    | { readonly status: 400; readonly body: InvalidArgumentError }
    | { readonly status: 401; readonly body: UnauthenticatedError }
    | { readonly status: 403; readonly body: PermissionDeniedError }
    | { readonly status: 404; readonly body: BadRouteError }
    | { readonly status: 500 | 501 | 502 | 503 | 504; readonly body: ServerError };
  readonly currentAccount:
    | { readonly status: 400; readonly body: InvalidArgumentError }
    | { readonly status: 401; readonly body: UnauthenticatedError }
    | { readonly status: 404; readonly body: BadRouteError }
    | { readonly status: 500 | 501 | 502 | 503 | 504; readonly body: ServerError };
}

/** The same for the runtime. */
export const errorAnswers: { readonly [Id in keyof OperationErrors]: ErrorAnswers } = {
  "authorizeShop": {
    "statuses": [
      400,
      401,
      403,
      404,
      500,
      501,
      502,
      503,
      504
    ]
  },
  "currentShop": {
    "statuses": [
      400,
      401,
      403,
      404,
      500,
      501,
      502,
      503,
      504
    ]
  },
  "currentAccount": {
    "statuses": [
      400,
      401,
      404,
      500,
      501,
      502,
      503,
      504
    ]
  }
};
