import { createEtelecomClient, type EtelecomClient } from "@partnerkit/etelecom";
import { createEtelecomMock, demo as etelecomDemo } from "@partnerkit/mock-etelecom";
import { type createSenseSphereMock, demo } from "@partnerkit/mock-sense-sphere";
import { describe, expect, it } from "vitest";
import { createPartnerAuth, type ProviderModule } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import { senseSphere } from "../src/providers/sense-sphere.ts";
import { approve, begin, callbackUrl, requestOf, setUp } from "./support/logins.ts";

const name = { tenant: "acme", subject: demo.userUuid };

/** A user of Sense Sphere who has logged in; `spoil` changes what is sent from then on. */
async function connected(spoil: (address: URL) => void = () => {}) {
  const app = setUp("sense-sphere");
  const { login, cookie } = await begin(app, { tenant: name.tenant, user: "lan" });
  await app.handler(requestOf(approve(app, login), { tenant: name.tenant, user: "lan" }, cookie));
  const mock = app.mock as unknown as ReturnType<typeof createSenseSphereMock>; // what `setUp` made for this provider
  mock.journal.clear();
  const send = (request: Request): Promise<Response> => {
    const address = new URL(request.url);
    spoil(address);
    return mock.fetch(new Request(address, request));
  };
  const module = senseSphere({ baseUrl: mock.baseUrl(), partnerKey: demo.partnerKey, callbackUrl, fetch: send, retries: 0 });
  const auth = createPartnerAuth({ store: app.store, providers: { senseSphere: module } });
  return { mock, auth, user: await auth.senseSphere.client(name) };
}

describe("a user's token", () => {
  it.each(["user_uuid", "token"])("outlives a 401 that says Missing %s (SS-3, G6)", async (parameter) => {
    let isSpoilt = true;
    const { mock, auth, user } = await connected((address) => isSpoilt && address.searchParams.delete(parameter));
    const token = await auth.senseSphere.token(name);
    for (let call = 1; call <= 20; call += 1) {
      await expect(user.getUserInfo({ user_uuid: demo.userUuid })).rejects.toMatchObject({ name: "ApiError", status: 401 });
      expect(mock.journal.all()).toHaveLength(call); // and no replay
    }
    expect(await auth.senseSphere.health(name)).toMatchObject({ state: "active", health: "ok" });
    expect(await auth.senseSphere.token(name)).toBe(token);
    isSpoilt = false;
    expect(await user.getUserInfo({ user_uuid: demo.userUuid })).toMatchObject({ user: { uuid: demo.userUuid } });
  });

  it.each([
    ["token_refused", "revoked"],
    ["token_expired", "ended"],
  ])("that is told to be %s leads to a login, at one request for any number of calls (G6, G8)", async (_, end) => {
    const { mock, auth, user } = await connected();
    const token = await auth.senseSphere.token(name);
    if (end === "revoked") mock.state.revokeToken(token);
    else mock.state.expireAll();
    for (let call = 0; call < 20; call += 1) {
      await expect(user.getUserInfo({ user_uuid: demo.userUuid })).rejects.toMatchObject({ name: "ReauthRequiredError", actor: "user" });
    }
    expect(mock.journal.all().map(({ response }) => response.status)).toEqual([401]);
    expect(await auth.senseSphere.health(name)).toMatchObject({ state: "reauth_required", health: "dead" });
    await expect(auth.senseSphere.token(name)).rejects.toMatchObject({ name: "ReauthRequiredError" });
  });
});

it("a second 401, after the replay, causes no second refresh, and no call is sent more than twice (G6)", async () => {
  const mock = createEtelecomMock();
  let isSpoilt = false;
  const send = (request: Request): Promise<Response> => {
    const headers = new Headers(request.headers);
    if (isSpoilt && !request.url.endsWith("AuthorizeShop")) headers.set("authorization", `Bearer ${etelecomDemo.shopId}:gone`);
    return mock.fetch(new Request(request, { headers }));
  };
  const common = { baseUrl: mock.baseUrl(), fetch: send, retries: 0 };
  let refreshes = 0;
  const module: ProviderModule<EtelecomClient, never, "etelecom"> = {
    id: "etelecom",
    onDemand: true,
    createClient: ({ credential }) => createEtelecomClient({ ...common, shopKey: credential }),
    refresh: async ({ services }) => {
      refreshes += 1;
      return {
        type: "token",
        credential: { token: `${etelecomDemo.shopId}:key-${refreshes}`, issuedAt: services.now(), expiresAt: "never" },
      };
    },
  };
  const auth = createPartnerAuth({ store: memoryStore(), providers: { etelecom: module } });
  const shop = await auth.etelecom.client({ tenant: "acme", subject: etelecomDemo.shopId });
  isSpoilt = true;
  await expect(shop.currentShop()).rejects.toMatchObject({ name: "ApiError", status: 401 });
  expect(mock.journal.all().map(({ response }) => response.status)).toEqual([401, 401]);
  expect(refreshes).toBe(2); // the first one, and the one that the first 401 asked for
});
