// Generated from specs/chathub/openapi.yaml by `npm run generate`. Do not edit.

/** Name and version of this package, for the header `User-Agent`. */
export const agent = "partnerkit-chathub/0.1.0";
