// Generated from specs/sense-sphere/openapi.yaml by `npm run generate`. Do not edit.

/** Paths of the pages that a browser visits; they are not operations. */
export const pages: { readonly authorize: string; readonly authorizeCallback: string; readonly login: string; readonly chatbot: string } = {
  "authorize": "/auth/sensesphere-auth/",
  "authorizeCallback": "/auth/sensesphere-auth/callback/",
  "login": "/login/",
  "chatbot": "/chatbot/{bot_uuid}/"
};
