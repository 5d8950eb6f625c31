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
      "/password"
    ],
    "answerSecrets": [
      "",
      "/token"
    ],
    "textErrors": true,
    "errors": {
      "400": [
        {
          "code": "invalid_request",
          "fix": "Check the fields that the message names."
        }
      ],
      "401": [
        {
          "code": "login_refused",
          "fix": "Check both. Do not repeat the login with the same values."
        }
      ],
      "415": [
        {
          "code": "unsupported_media_type",
          "fix": "Send \"Content-Type application/json\"."
        }
      ],
      "429": [
        {
          "code": "rate_limited",
          "fix": "Wait for 1, 2, 4, 8 seconds between tries, or as Retry-After says."
        }
      ],
      "5XX": [
        {
          "code": "server_error",
          "fix": "Try again later, with growing pauses."
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
    "answerSecrets": [
      "",
      "/token"
    ],
    "textErrors": true,
    "errors": {
      "400": [
        {
          "code": "invalid_request",
          "fix": "Check the fields that the message names; ask for less than 24 hours, in UTC."
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
          "fix": "Check which kind of token this operation takes, and the operator. A new token of the same kind does not help."
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
          "fix": "Send \"Content-Type application/json\"."
        }
      ],
      "422": [
        {
          "code": "invalid_request",
          "fix": "Ask for less than 24 hours."
        }
      ],
      "429": [
        {
          "code": "rate_limited",
          "fix": "Wait for 1, 2, 4, 8 seconds between tries, or as Retry-After says."
        }
      ],
      "5XX": [
        {
          "code": "server_error",
          "fix": "Try again later, with growing pauses."
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
      "/token"
    ],
    "textErrors": true,
    "errors": {
      "400": [
        {
          "code": "invalid_request",
          "fix": "Check the fields that the message names."
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
          "fix": "Check which kind of token this operation takes, and the operator. A new token of the same kind does not help."
        }
      ],
      "415": [
        {
          "code": "unsupported_media_type",
          "fix": "Send \"Content-Type application/json\"."
        }
      ],
      "429": [
        {
          "code": "rate_limited",
          "fix": "Wait for 1, 2, 4, 8 seconds between tries, or as Retry-After says."
        }
      ],
      "5XX": [
        {
          "code": "server_error",
          "fix": "Try again later, with growing pauses."
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
    "textErrors": true,
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
          "fix": "Check which kind of token this operation takes, and the operator. A new token of the same kind does not help."
        }
      ],
      "429": [
        {
          "code": "rate_limited",
          "fix": "Wait for 1, 2, 4, 8 seconds between tries, or as Retry-After says."
        }
      ],
      "5XX": [
        {
          "code": "server_error",
          "fix": "Try again later, with growing pauses."
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
    "textErrors": true,
    "errors": {
      "400": [
        {
          "code": "invalid_request",
          "fix": "Check the fields that the message names."
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
          "fix": "Check which kind of token this operation takes, and the operator. A new token of the same kind does not help."
        }
      ],
      "404": [
        {
          "code": "organization_not_found",
          "fix": "Take the id from listOrganizations."
        }
      ],
      "429": [
        {
          "code": "rate_limited",
          "fix": "Wait for 1, 2, 4, 8 seconds between tries, or as Retry-After says."
        }
      ],
      "5XX": [
        {
          "code": "server_error",
          "fix": "Try again later, with growing pauses."
        }
      ]
    }
  }
};
