// Generated from specs/chathub/openapi.yaml by `npm run generate`. Do not edit.

import type { Operation } from "@partnerkit/mock-engine";

/** What the runtime must know about each operation. */
export const operations: { readonly [Id in "getCompanyToken" | "getOperatorToken" | "validateOperatorToken" | "listOrganizations" | "listOperators"]: Operation } = {
  "getCompanyToken": {
    "id": "getCompanyToken",
    "method": "POST",
    "path": "/api/company/get-token",
    "service": "",
    "body": true
  },
  "getOperatorToken": {
    "id": "getOperatorToken",
    "method": "POST",
    "path": "/api/operator/get-token",
    "service": "",
    "body": true
  },
  "validateOperatorToken": {
    "id": "validateOperatorToken",
    "method": "POST",
    "path": "/api/operator/validate-token",
    "service": "",
    "body": true
  },
  "listOrganizations": {
    "id": "listOrganizations",
    "method": "GET",
    "path": "/api/company/organization",
    "service": "",
    "body": false
  },
  "listOperators": {
    "id": "listOperators",
    "method": "GET",
    "path": "/api/operator",
    "service": "",
    "body": false
  }
};
