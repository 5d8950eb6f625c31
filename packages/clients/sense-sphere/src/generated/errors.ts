// Generated from specs/sense-sphere/openapi.yaml by `npm run generate`. Do not edit.

import type { ErrorBody } from "./schema.ts";

/** The documented errors of each operation: `status` tells which `body` came with it. */
export interface OperationErrors {
  readonly getUserInfo:
    | { readonly status: 401; readonly body: ErrorBody | string }
    | { readonly status: 404; readonly body: ErrorBody | string };
  readonly getSystemInfo: never;
  readonly getBotInfo:
    | { readonly status: 404; readonly body: ErrorBody | string };
}
