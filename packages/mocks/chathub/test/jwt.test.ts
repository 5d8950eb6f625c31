import { jwtVerify, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { sign, verify } from "../src/jwt.ts";

const secret = new TextEncoder().encode("a secret of the tests, 32 bytes!");
const claims = { operator_id: 123, name: "Lê Thu Hà", exp: 4_000_000_000 };

describe("a JSON Web Token", () => {
  it("that the mock signs is good for an independent library", async () => {
    const { payload, protectedHeader } = await jwtVerify(sign(claims, secret), secret);
    expect([payload, protectedHeader]).toEqual([claims, { alg: "HS256", typ: "JWT" }]);
  });

  it("that an independent library signs is good for the mock", async () => {
    const token = await new SignJWT(claims).setProtectedHeader({ alg: "HS256", typ: "JWT" }).sign(secret);
    expect(verify(token, secret)).toEqual(claims);
  });

  it.each([
    ["of another secret", sign(claims, new Uint8Array(32))],
    ["with another payload", sign(claims, secret).replace(/\.[\w-]+\./, `.${btoa('{"operator_id":124}').replace(/=+$/, "")}.`)],
    ["without a signature", sign(claims, secret).replace(/[\w-]+$/, "")],
    ["that claims to need none", `${btoa('{"alg":"none","typ":"JWT"}').replace(/=+$/, "")}.${btoa("{}").replace(/=+$/, "")}.`],
    ["with a part too many", `${sign(claims, secret)}.x`],
    ["that is nothing", ""],
  ])("%s is not", (_, token) => {
    expect(verify(token, secret)).toBeUndefined();
  });
});
