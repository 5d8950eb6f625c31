// Generated from specs/its/openapi.yaml by `npm run generate`. Do not edit.

import type { Operation } from "@partnerkit/transport";

/** What the runtime must know about each operation. */
export const operations: { readonly [Id in "authorizeShop" | "currentShop"]: Operation } = {
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
      "/extra_token"
    ],
    "answerSecrets": [
      "/auth_token",
      "/auth_url"
    ],
    "errors": {
      "400": [
        {
          "code": "invalid_argument",
          "fix": "Check the fields that the message names."
        },
        {
          "code": "malformed",
          "match": "malformed",
          "fix": "Serialise the body with a JSON library, and leave out fields that have no value."
        }
      ],
      "401": [
        {
          "code": "unauthenticated",
          "fix": "Check the credential that this operation takes; it goes into the header after \"Bearer \"."
        }
      ],
      "403": [
        {
          "code": "shop_not_linked",
          "match": "permission_denied",
          "fix": "Check shop_id. To start a first connection instead, send the request again without shop_id."
        },
        {
          "code": "forbidden",
          "fix": "Look at the error's body. Do not drop shop_id because of it."
        }
      ],
      "404": [
        {
          "code": "bad_route",
          "fix": "Check the base URL as it was issued, POST, and \"Content-Type application/json\"."
        }
      ],
      "5XX": [
        {
          "code": "account_closed",
          "match": "account_closed",
          "fix": "Do not repeat the call. Ask the provider about the account.",
          "permanent": true
        },
        {
          "code": "server_error",
          "fix": "Try again later, with growing pauses."
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
          "code": "invalid_argument",
          "fix": "Check the fields that the message names."
        },
        {
          "code": "malformed",
          "match": "malformed",
          "fix": "Serialise the body with a JSON library, and leave out fields that have no value."
        }
      ],
      "401": [
        {
          "code": "shop_key_refused",
          "fix": "Connect the shop again with AuthorizeShop and use the key that comes back.",
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
          "fix": "Check the base URL as it was issued, POST, and \"Content-Type application/json\"."
        }
      ],
      "5XX": [
        {
          "code": "account_closed",
          "match": "account_closed",
          "fix": "Do not repeat the call. Ask the provider about the account.",
          "permanent": true
        },
        {
          "code": "server_error",
          "fix": "Try again later, with growing pauses."
        }
      ]
    }
  }
};
