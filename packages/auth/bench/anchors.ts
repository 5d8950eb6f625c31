import { bearerTokenAuthenticationPolicy, createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";
import { isIdentityExpired, memoizeIdentityProvider } from "@smithy/core";
import { OAuth2Client } from "google-auth-library";

const hour = 3_600_000;

/** What others take to hand out a token that is cached and good for an hour. */
export async function anchors(): Promise<(readonly [string, () => Promise<unknown>])[]> {
  const google = new OAuth2Client();
  google.setCredentials({ access_token: "x".repeat(200), expiry_date: Date.now() + hour });
  const policy = bearerTokenAuthenticationPolicy({
    scopes: "scope",
    credential: { getToken: async () => ({ token: "x".repeat(200), expiresOnTimestamp: Date.now() + hour }) },
  });
  const request = createPipelineRequest({ url: "https://example.com/" });
  const response = { request, status: 200, headers: createHttpHeaders() };
  const next = async (): Promise<typeof response> => response;
  const identity = memoizeIdentityProvider(
    async () => ({ token: "x".repeat(200), expiration: new Date(Date.now() + hour) }),
    isIdentityExpired,
    (each) => each.expiration !== undefined,
  );
  return [
    ["google-auth-library getAccessToken()", () => google.getAccessToken()],
    ["Azure bearerTokenAuthenticationPolicy", () => policy.sendRequest(request, next)],
    ["smithy memoizeIdentityProvider", async () => identity?.()],
  ];
}
