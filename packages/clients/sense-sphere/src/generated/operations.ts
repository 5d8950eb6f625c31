// Generated from specs/sense-sphere/openapi.yaml by `npm run generate`. Do not edit.

import type { Operation } from "@partnerkit/transport";

/** What the runtime must know about each operation. */
export const operations: { readonly [Id in "getUserInfo" | "getSystemInfo" | "getBotInfo"]: Operation } = {
  "getUserInfo": {
    "id": "getUserInfo",
    "method": "GET",
    "path": "/api/partner/user-info/",
    "credential": {
      "name": "token",
      "query": "token"
    },
    "query": [
      "user_uuid"
    ],
    "answer": "object",
    "retry": "safe",
    "errors": {
      "401": [
        {
          "code": "missing_token",
          "match": "Missing token",
          "fix": "Give the client its token."
        },
        {
          "code": "missing_user_uuid",
          "match": "Missing user_uuid",
          "fix": "Send user_uuid. Do not log the user out."
        },
        {
          "code": "token_expired",
          "match": "Token expired",
          "fix": "Send the user through the login again.",
          "expired": true
        },
        {
          "code": "token_refused",
          "fix": "Read the stored token again, or send the user through the login again.",
          "expired": true
        }
      ],
      "404": [
        {
          "code": "user_not_found",
          "fix": "Check that user_uuid and token come from the same login. Do not delete the local user."
        }
      ]
    }
  },
  "getSystemInfo": {
    "id": "getSystemInfo",
    "method": "GET",
    "path": "/api/partner/system-info/",
    "answer": "object",
    "retry": "safe",
    "errors": {}
  },
  "getBotInfo": {
    "id": "getBotInfo",
    "method": "GET",
    "path": "/api/partner/bot/{bot_uuid}/",
    "answer": "object",
    "retry": "safe",
    "errors": {
      "404": [
        {
          "code": "bot_not_found",
          "fix": "Check the UUID; write it in lower case."
        }
      ]
    }
  }
};

/** Paths of the pages that a browser visits; they are not operations. */
export const pages: { readonly authorize: string; readonly authorizeCallback: string; readonly login: string; readonly chatbot: string } = {
  "authorize": "/auth/sensesphere-auth/",
  "authorizeCallback": "/auth/sensesphere-auth/callback/",
  "login": "/login/",
  "chatbot": "/chatbot/{bot_uuid}/"
};
