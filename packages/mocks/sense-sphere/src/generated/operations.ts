// Generated from specs/sense-sphere/openapi.yaml by `npm run generate`. Do not edit.

import type { Operation } from "@partnerkit/mock-engine";

/** What the runtime must know about each operation. */
export const operations: { readonly [Id in "getUserInfo" | "getSystemInfo" | "getBotInfo"]: Operation } = {
  "getUserInfo": {
    "id": "getUserInfo",
    "method": "GET",
    "path": "/api/partner/user-info/",
    "service": "",
    "body": false
  },
  "getSystemInfo": {
    "id": "getSystemInfo",
    "method": "GET",
    "path": "/api/partner/system-info/",
    "service": "",
    "body": false
  },
  "getBotInfo": {
    "id": "getBotInfo",
    "method": "GET",
    "path": "/api/partner/bot/{bot_uuid}/",
    "service": "",
    "body": false
  }
};

/** Paths of the pages that a browser visits; they are not operations. */
export const pages: { readonly authorize: string; readonly authorizeCallback: string; readonly login: string; readonly chatbot: string } = {
  "authorize": "/auth/sensesphere-auth/",
  "authorizeCallback": "/auth/sensesphere-auth/callback/",
  "login": "/login/",
  "chatbot": "/chatbot/{bot_uuid}/"
};
