// Generated from specs/sense-sphere/openapi.yaml by `npm run generate`. Do not edit.

import type { ErrorAnswers } from "@partnerkit/transport/client";
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

/** The same for the runtime. */
export const errorAnswers: { readonly [Id in keyof OperationErrors]: ErrorAnswers } = {
  "getUserInfo": {
    "statuses": [
      401,
      404
    ],
    "text": true
  },
  "getSystemInfo": {
    "statuses": []
  },
  "getBotInfo": {
    "statuses": [
      404
    ],
    "text": true
  }
};
