// Generated from specs/chathub/openapi.yaml by `npm run generate`. Do not edit.

import type { Operation } from "@partnerkit/transport";

/** What the runtime must know about each operation. */
export const operations: { readonly [Id in "getCompanyToken" | "getOperatorToken" | "validateOperatorToken" | "listOrganizations" | "listOperators"]: Operation } = {
  "getCompanyToken": {
    "id": "getCompanyToken",
    "method": "POST",
    "path": "/api/company/get-token",
    "body": true,
    "accept": [
      "application/json",
      "text/plain"
    ],
    "retry": "login",
    "secrets": [
      "password",
      "",
      "token"
    ],
    "errors": {
      "400": [
        {
          "code": "invalid_request",
          "fix": "Check the fields that it names."
        }
      ],
      "401": [
        {
          "code": "login_refused",
          "fix": "Check both; do not try the same again."
        }
      ],
      "415": [
        {
          "code": "unsupported_media_type",
          "fix": "Check Content-Type."
        }
      ]
    }
  },
  "getOperatorToken": {
    "id": "getOperatorToken",
    "method": "POST",
    "path": "/api/operator/get-token",
    "credential": {
      "name": "companyToken"
    },
    "body": true,
    "accept": [
      "application/json",
      "text/plain"
    ],
    "retry": "safe",
    "secrets": [
      "",
      "token"
    ],
    "errors": {
      "400": [
        {
          "code": "invalid_request",
          "fix": "Check the fields that it names; ask for less than 24 hours, in UTC."
        }
      ],
      "401": [
        {
          "code": "token_refused",
          "fix": "Get a new company token once, then repeat.",
          "expired": true
        }
      ],
      "403": [
        {
          "code": "wrong_token",
          "fix": "Check the kind of token, and the operator. A new token does not help."
        }
      ],
      "404": [
        {
          "code": "operator_not_found",
          "fix": "Take the id from listOperators."
        }
      ],
      "415": [
        {
          "code": "unsupported_media_type",
          "fix": "Check Content-Type."
        }
      ],
      "422": [
        {
          "code": "invalid_request",
          "fix": "Ask for less than 24 hours."
        }
      ]
    }
  },
  "validateOperatorToken": {
    "id": "validateOperatorToken",
    "method": "POST",
    "path": "/api/operator/validate-token",
    "credential": {
      "name": "companyToken"
    },
    "body": true,
    "answer": "object",
    "retry": "safe",
    "secrets": [
      "token"
    ],
    "errors": {
      "400": [
        {
          "code": "invalid_request",
          "fix": "Check the fields that it names."
        }
      ],
      "401": [
        {
          "code": "operator_token_invalid",
          "match": "Invalid token",
          "fix": "Get a new operator token. The company token is good."
        },
        {
          "code": "token_refused",
          "fix": "Get a new company token once, then repeat.",
          "expired": true
        }
      ],
      "403": [
        {
          "code": "wrong_token",
          "fix": "Check the kind of token, and the operator. A new token does not help."
        }
      ],
      "415": [
        {
          "code": "unsupported_media_type",
          "fix": "Check Content-Type."
        }
      ]
    }
  },
  "listOrganizations": {
    "id": "listOrganizations",
    "method": "GET",
    "path": "/api/company/organization",
    "credential": {
      "name": "companyToken"
    },
    "answer": "array",
    "retry": "safe",
    "errors": {
      "401": [
        {
          "code": "token_refused",
          "fix": "Get a new company token once, then repeat.",
          "expired": true
        }
      ],
      "403": [
        {
          "code": "wrong_token",
          "fix": "Check the kind of token, and the operator. A new token does not help."
        }
      ]
    }
  },
  "listOperators": {
    "id": "listOperators",
    "method": "GET",
    "path": "/api/operator",
    "credential": {
      "name": "companyToken"
    },
    "query": [
      "organizationId"
    ],
    "answer": "array",
    "retry": "safe",
    "errors": {
      "400": [
        {
          "code": "invalid_request",
          "fix": "Check the fields that it names."
        }
      ],
      "401": [
        {
          "code": "token_refused",
          "fix": "Get a new company token once, then repeat.",
          "expired": true
        }
      ],
      "403": [
        {
          "code": "wrong_token",
          "fix": "Check the kind of token, and the operator. A new token does not help."
        }
      ],
      "404": [
        {
          "code": "organization_not_found",
          "fix": "Take the id from listOrganizations."
        }
      ]
    }
  }
};
