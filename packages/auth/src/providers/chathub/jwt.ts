import { parse } from "../../connection/codec.ts";
import type { Expiry } from "../../connection/record.ts";

/** When a JSON Web Token says that it ends; a hint only, for nobody here can check its signature (CH-15, CH-16). */
export function jwtExpiry(token: string): Expiry {
  const claims = Object(parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"))) as { readonly exp?: unknown }; // looked at below
  const { exp } = claims;
  return typeof exp === "number" && exp > 0 && exp < 8.64e12 ? exp * 1000 : "unknown";
}
