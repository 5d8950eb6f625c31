// Generated from specs/its/openapi.yaml by `npm run generate`. Do not edit.

import type { Operation } from "@partnerkit/mock-engine";

/** What the runtime must know about each operation. */
export const operations: { readonly [Id in "authorizeShop" | "currentShop"]: Operation } = {
  "authorizeShop": {
    "id": "authorizeShop",
    "method": "POST",
    "path": "/AuthorizeShop",
    "service": ".Shop",
    "body": true
  },
  "currentShop": {
    "id": "currentShop",
    "method": "POST",
    "path": "/CurrentShop",
    "service": ".Shop",
    "body": true
  }
};
