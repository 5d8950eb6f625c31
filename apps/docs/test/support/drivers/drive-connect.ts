// Goes through what the guide about connections shows, as a browser and a person would.
import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { createPartnerAuth } from "@partnerkit/auth";
import { memoryStore } from "@partnerkit/auth/memory";
import { module as approving } from "../../../src/samples/approve.ts";
import { auth } from "../../../src/samples/auth.ts";
import { app } from "../../../src/samples/express.ts";
import { takeOver } from "../../../src/samples/import.ts";
import { answer } from "../../../src/samples/routes.ts";
import { sessionOf } from "../../../src/samples/sessions.ts";
import { organizations, shopName } from "../../../src/samples/use.ts";

const site = "https://app.example.com";
const session = "sid=session-1";

interface Listed {
  readonly connections: readonly { readonly subject: string; readonly state: string; readonly label: string }[];
}

/** What a person does at the provider's page, done by the mock's control. */
async function atProvider(address: string): Promise<string> {
  const response = await fetch(`${new URL(address).origin}/__mock/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ url: address }),
  });
  const { redirect } = (await response.json()) as { redirect: string };
  return redirect;
}

/** Begins a login, and comes back with the browser's cookie. */
async function logIn(
  begin: (request: Request) => Promise<Response>,
  finish: (request: Request) => Promise<Response>,
  path: string,
): Promise<Response> {
  const begun = await begin(new Request(site + path, { method: "POST", headers: { cookie: session } }));
  assert.equal(begun.status, 303);
  const cookie = `${session}; ${begun.headers.get("set-cookie")?.split(";")[0]}`;
  const back = await atProvider(begun.headers.get("location") ?? "");
  return finish(new Request(back, { headers: { cookie } }));
}

for (const provider of ["etelecom", "its", "sense-sphere"]) {
  const done = await logIn(answer, answer, `/connect/${provider}`);
  assert.equal(done.status, 303, await done.text());
  assert.equal(done.headers.get("location"), "/settings");
}
assert.equal((await answer(new Request(`${site}/settings`))).status, 401);

const settings = await answer(new Request(`${site}/settings`, { headers: { cookie: session } }));
const [connection] = ((await settings.json()) as Listed).connections;
assert.ok(connection);
if (connection.state === "unverified") {
  const confirmed = await answer(
    new Request(`${site}/confirm/etelecom`, {
      method: "POST",
      headers: { cookie: session, "content-type": "application/json" },
      body: JSON.stringify({ subject: connection.subject }),
    }),
  );
  assert.equal(confirmed.status, 200);
}
assert.equal(await shopName("acme"), "Quán Cà Phê Gió");
assert.ok(Array.isArray(await organizations("acme", "123")));
const profile = await auth.senseSphere.client({ tenant: "acme" });
assert.match((await profile.getUserInfo({ user_uuid: "550e8400-e29b-41d4-a716-446655440000" })).user.full_name, /\p{L}/u);

// A key that is there already moves over.
const partner = `${process.env["MOCK_ETELECOM"]}/v1/partner.Shop/AuthorizeShop`;
const key = await fetch(partner, {
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer etelecom-demo-key" },
  body: JSON.stringify({ shop_id: "1052570182707778180", redirect_url: `${site}/callback` }),
});
const { auth_token } = (await key.json()) as { auth_token: string };
assert.equal(await takeOver("beta", "1052570182707778180", auth_token), "active");
await assert.rejects(takeOver("beta", "1052570182707778180", "shop1052570182707778180:wrong"));

// The policy of the guide knows another shop for this tenant.
const careful = createPartnerAuth({ store: memoryStore(), session: sessionOf, providers: { etelecom: approving } });
const shop = { email: "khac@example.com", phone: "0909000010", name: "Tiệm Bánh Mây" };
await logIn(
  async (request) => {
    const step = await careful.etelecom.connect(request, { shop });
    assert.equal(step.status, "redirect");
    return step.status === "redirect" ? step.response : Response.error();
  },
  (request) => careful.handler(request),
  "/connect",
);
assert.equal((await careful.etelecom.connections({ tenant: "acme" })).connections[0]?.state, "unverified");

// Express.
const server = app.listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
assert.equal((await fetch(`${origin}/partner/callback/etelecom/nobody-waits`)).status, 400);
const begun = await fetch(`${origin}/connect/sense-sphere`, { method: "POST", headers: { cookie: session }, redirect: "manual" });
assert.equal(begun.status, 303);
await new Promise((resolve) => server.close(resolve));

await Promise.all([auth.close(), careful.close()]);
console.log("connected");
