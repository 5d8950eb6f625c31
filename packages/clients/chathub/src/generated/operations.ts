// Generated from specs/chathub/openapi.yaml by `npm run generate`. Do not edit.

import type { Operation } from "@partnerkit/transport";

/** What the runtime must know about each operation. */
export const operations: { readonly [Id in "getCompanyToken" | "getOperatorToken" | "validateOperatorToken" | "listOrganizations" | "listOperators"]: Operation } = {
  "getCompanyToken": {
    "id": "getCompanyToken",
    "method": "POST",
    "path": "/api/company/get-token",
    "service": "",
    "pathParameters": [],
    "queryParameters": [],
    "body": true,
    "accept": [
      "application/json",
      "text/plain"
    ],
    "answer": {
      "kind": "any"
    },
    "retry": "login",
    "secrets": {
      "request": [
        "/password"
      ],
      "response": [
        "",
        "/token"
      ]
    },
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
    "service": "",
    "credential": {
      "name": "companyToken",
      "in": "header",
      "field": "Authorization",
      "prefix": "Bearer "
    },
    "pathParameters": [],
    "queryParameters": [],
    "body": true,
    "accept": [
      "application/json",
      "text/plain"
    ],
    "answer": {
      "kind": "any"
    },
    "retry": "safe",
    "secrets": {
      "request": [],
      "response": [
        "",
        "/token"
      ]
    },
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
    "service": "",
    "credential": {
      "name": "companyToken",
      "in": "header",
      "field": "Authorization",
      "prefix": "Bearer "
    },
    "pathParameters": [],
    "queryParameters": [],
    "body": true,
    "accept": [
      "application/json"
    ],
    "answer": {
      "kind": "object"
    },
    "retry": "safe",
    "secrets": {
      "request": [
        "/token"
      ],
      "response": []
    },
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
    "service": "",
    "credential": {
      "name": "companyToken",
      "in": "header",
      "field": "Authorization",
      "prefix": "Bearer "
    },
    "pathParameters": [],
    "queryParameters": [],
    "body": false,
    "accept": [
      "application/json"
    ],
    "answer": {
      "kind": "array"
    },
    "retry": "safe",
    "secrets": {
      "request": [],
      "response": []
    },
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
    "service": "",
    "credential": {
      "name": "companyToken",
      "in": "header",
      "field": "Authorization",
      "prefix": "Bearer "
    },
    "pathParameters": [],
    "queryParameters": [
      "organizationId"
    ],
    "body": false,
    "accept": [
      "application/json"
    ],
    "answer": {
      "kind": "array"
    },
    "retry": "safe",
    "secrets": {
      "request": [],
      "response": []
    },
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
