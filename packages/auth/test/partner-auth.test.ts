import { demo as chathubDemo, createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock, demo as etelecomDemo } from "@partnerkit/mock-etelecom";
import { createSenseSphereMock, demo as senseSphereDemo } from "@partnerkit/mock-sense-sphere";
import { describe, expect, it } from "vitest";
import { honoHandler } from "../src/adapters/hono.ts";
import { type AuthEvent, createPartnerAuth } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import { chathub } from "../src/providers/chathub.ts";
import { etelecom } from "../src/providers/etelecom.ts";
import { senseSphere } from "../src/providers/sense-sphere.ts";
import { callbackUrl, newShop, origin, requestOf, sessionOf } from "./support/logins.ts";

const lan = { tenant: "acme", user: "lan" };

/** Three providers on one store, and a browser that keeps its cookie. */
function setUp() {
  const mocks = { etelecom: createEtelecomMock(), senseSphere: createSenseSphereMock(), chathub: createChathubMock() };
  const auth = createPartnerAuth({
    store: memoryStore(),
    session: sessionOf,
    providers: {
      etelecom: etelecom({
        baseUrl: mocks.etelecom.baseUrl(),
        apiKey: etelecomDemo.apiKey,
        callbackUrl,
        fetch: mocks.etelecom.fetch,
        approve: ({ tenant, shop }) => tenant === "acme" && shop.name === newShop.name,
      }),
      senseSphere: senseSphere({
        baseUrl: mocks.senseSphere.baseUrl(),
        partnerKey: senseSphereDemo.partnerKey,
        callbackUrl,
        fetch: mocks.senseSphere.fetch,
      }),
      chathub: chathub({
        baseUrl: mocks.chathub.baseUrl(),
        login: chathubDemo.login,
        password: chathubDemo.password,
        fetch: mocks.chathub.fetch,
      }),
    },
  });
  const connectShop = async (): Promise<Response> => {
    const step = await auth.etelecom.connect(requestOf(`${origin}/connect`, lan, undefined, { method: "POST" }), {
      returnTo: "/settings",
      shop: newShop,
    });
    if (step.status !== "redirect") throw new Error("it was connected at once");
    const { headers, status } = step.response;
    expect(status).toBe(303);
    const { redirect } = mocks.etelecom.logIn(headers.get("location") ?? "", { decision: "approve" });
    return auth.handler(requestOf(redirect ?? "", lan, headers.get("set-cookie")?.split(";")[0]));
  };
  return { auth, mocks, connectShop };
}

describe("createPartnerAuth", () => {
  it("takes a tenant from the login to a call of its shop", async () => {
    const { auth, connectShop } = setUp();
    const back = await connectShop();
    expect([back.status, back.headers.get("location")]).toEqual([303, "/settings"]);
    const shop = await auth.etelecom.client({ tenant: "acme" });
    expect(await shop.currentShop()).toMatchObject({ name: newShop.name });
    const { connections } = await auth.etelecom.connections({ tenant: "acme" });
    expect(connections).toMatchObject([{ provider: "etelecom", tenant: "acme", state: "active", label: newShop.name }]);
    const events: AuthEvent[] = [];
    await auth.drainEvents((event) => void events.push(event));
    expect(events.map(({ type }) => type)).toEqual(["connected"]);
  });

  it("uses the key of a second login at once, although the first one's is in memory", async () => {
    const { auth, connectShop } = setUp();
    await connectShop();
    const { connections } = await auth.etelecom.connections();
    const name = { tenant: "acme", subject: connections[0]?.subject ?? "" };
    const first = await auth.etelecom.token(name);
    const step = await auth.etelecom.connect(requestOf(`${origin}/connect`, lan, undefined, { method: "POST" }), { returnTo: "/" });
    expect(step).toMatchObject({ status: "connected", connection: { state: "active", subject: name.subject } });
    expect(auth.etelecom.peek(name)).toBeUndefined();
    expect(await auth.etelecom.token(name)).toEqual(expect.stringMatching(first.replace(/:.*/, ":")));
  });

  it("takes a user through Sense Sphere, and an operator to ChatHub without a login", async () => {
    const { auth, mocks } = setUp();
    const step = await auth.senseSphere.connect(requestOf(`${origin}/connect`, lan, undefined, { method: "POST" }), {});
    if (step.status !== "redirect") throw new Error("it was connected at once");
    const { redirect } = mocks.senseSphere.logIn(step.response.headers.get("location") ?? "");
    await auth.handler(requestOf(redirect ?? "", lan, step.response.headers.get("set-cookie")?.split(";")[0]));
    const user = await auth.senseSphere.client({ tenant: "acme" });
    expect(await user.getUserInfo({ user_uuid: senseSphereDemo.userUuid })).toMatchObject({ user: { uuid: senseSphereDemo.userUuid } });
    const operator = await auth.chathub.client({ tenant: "acme", subject: "123" });
    const token = await auth.chathub.token({ tenant: "acme", subject: "123" });
    expect(await operator.validateOperatorToken({ token })).toMatchObject({ isValid: true });
  });

  it("answers callbacks through an adapter, and what is no callback with 404", async () => {
    const { auth } = setUp();
    expect((await auth.handler(new Request(`${origin}/elsewhere`))).status).toBe(404);
    const answer = await honoHandler(auth.handler)({ req: { raw: new Request(`${callbackUrl}/etelecom/none?token=a&shop_id=1`) } });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, expect.stringContaining("text/html")]); // no such login
  });

  it("says who logs in is missing, where no session is given", async () => {
    const mock = createEtelecomMock();
    const auth = createPartnerAuth({
      store: memoryStore(),
      providers: { etelecom: etelecom({ baseUrl: mock.baseUrl(), apiKey: "key", callbackUrl, fetch: mock.fetch }) },
    });
    await expect(auth.etelecom.connect(new Request(origin), { shop: newShop })).rejects.toThrow(/option session is missing/);
  });
});
