// Generated from specs/etelecom/openapi.yaml by `npm run generate`. Do not edit.

import type { Operation } from "@partnerkit/transport";

/** What the runtime must know about each operation. */
export const operations: { readonly [Id in "authorizeShop" | "currentShop" | "currentAccount"]: Operation } = {
  "authorizeShop": {
    "id": "authorizeShop",
    "method": "POST",
    "path": "/AuthorizeShop",
    "service": ".Shop",
    "credential": {
      "name": "apiKey"
    },
    "body": true,
    "answer": "object",
    "tag": "type",
    "successCode": "ok",
    "retry": "safe",
    "secrets": [
      "auth_token",
      "auth_url"
    ],
    "errors": {
      "400": [
        {
          "code": "malformed",
          "match": "malformed",
          "fix": "Send JSON without empty fields."
        },
        {
          "code": "invalid_argument",
          "fix": "Check the fields that it names."
        }
      ],
      "401": [
        {
          "code": "unauthenticated",
          "fix": "Check the credential; it follows \"Bearer \"."
        }
      ],
      "403": [
        {
          "code": "shop_not_linked",
          "match": "permission_denied",
          "fix": "Check shop_id, or leave it out for a first connection."
        },
        {
          "code": "forbidden",
          "fix": "Look at the error's body. Keep shop_id."
        }
      ],
      "404": [
        {
          "code": "bad_route",
          "fix": "Check the base URL, POST and Content-Type."
        }
      ],
      "5XX": [
        {
          "code": "account_closed",
          "match": "account_closed",
          "fix": "Do not repeat it; ask the provider.",
          "permanent": true
        }
      ]
    }
  },
  "currentShop": {
    "id": "currentShop",
    "method": "POST",
    "path": "/CurrentShop",
    "service": ".Shop",
    "credential": {
      "name": "shopKey"
    },
    "body": true,
    "answer": "object",
    "retry": "safe",
    "errors": {
      "400": [
        {
          "code": "malformed",
          "match": "malformed",
          "fix": "Send JSON without empty fields."
        },
        {
          "code": "invalid_argument",
          "fix": "Check the fields that it names."
        }
      ],
      "401": [
        {
          "code": "shop_key_refused",
          "fix": "Connect the shop again with AuthorizeShop.",
          "expired": true
        }
      ],
      "403": [
        {
          "code": "shop_key_refused",
          "match": "permission_denied",
          "fix": "Connect the shop again with AuthorizeShop."
        },
        {
          "code": "forbidden",
          "fix": "Look at the error's body."
        }
      ],
      "404": [
        {
          "code": "bad_route",
          "fix": "Check the base URL, POST and Content-Type."
        }
      ],
      "5XX": [
        {
          "code": "account_closed",
          "match": "account_closed",
          "fix": "Do not repeat it; ask the provider.",
          "permanent": true
        }
      ]
    }
  },
  "currentAccount": {
    "id": "currentAccount",
    "method": "POST",
    "path": "/CurrentAccount",
    "service": ".Misc",
    "credential": {
      "name": "apiKey"
    },
    "body": true,
    "answer": "object",
    "retry": "safe",
    "errors": {
      "400": [
        {
          "code": "malformed",
          "match": "malformed",
          "fix": "Send JSON without empty fields."
        },
        {
          "code": "invalid_argument",
          "fix": "Check the fields that it names."
        }
      ],
      "401": [
        {
          "code": "unauthenticated",
          "fix": "Check the credential; it follows \"Bearer \"."
        }
      ],
      "404": [
        {
          "code": "bad_route",
          "fix": "Check the base URL, POST and Content-Type."
        }
      ],
      "5XX": [
        {
          "code": "account_closed",
          "match": "account_closed",
          "fix": "Do not repeat it; ask the provider.",
          "permanent": true
        }
      ]
    }
  }
};
