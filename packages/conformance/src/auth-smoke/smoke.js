/**
 * Holds the stores against their contract and carries logins through. The same file runs on every runtime, against the packed
 * packages, so it is plain JavaScript.
 *
 * @module
 */
import { createPartnerAuth, encrypted } from "@partnerkit/auth";
import { chathub } from "@partnerkit/auth/chathub";
import { etelecom } from "@partnerkit/auth/etelecom";
import { memoryStore } from "@partnerkit/auth/memory";
import { sqliteStore } from "@partnerkit/auth/sqlite";
import { storeCases } from "@partnerkit/auth/store-conformance";

const application = "https://app.example.com";
const keys = [{ id: "k1", key: crypto.getRandomValues(new Uint8Array(32)) }];
const lan = { tenant: "acme", user: "lan" };

/** @returns what each check came to, by the check's name; a check that fails has its error in the place of an outcome. */
export async function smoke(world) {
  const outcomes = {};
  for (const [name, check] of Object.entries({ ...stores(), ...logins(world) })) {
    outcomes[name] = await check().catch((error) => `FAILED ${error.name}: ${error.message}`);
  }
  return outcomes;
}

/** The checks that every store passes. */
function stores() {
  const shared = memoryStore(); // every client of one store sees the same entries
  return {
    "checks of the contract": async () => storeCases(() => memoryStore()).length > 30,
    "memory store": () => failuresOf(() => shared),
    "encrypted memory store": () => failuresOf(() => encrypted(shared, { keys })),
    "SQLite store": () => failuresOf(() => sqliteStore("stores.db", { durability: "normal", busyTimeoutMs: 20_000 })),
    "encrypted SQLite store": () => failuresOf(() => sqliteStore("encrypted.db", { keys, durability: "normal", busyTimeoutMs: 20_000 })),
  };
}

/** The checks that failed, all begun at once. */
async function failuresOf(open) {
  const failures = storeCases(open).map(({ name, run }) => run().catch((error) => `${name}: ${error.message}`));
  return (await Promise.all(failures)).filter((failure) => failure !== undefined);
}

/** A login by a browser, and a token on demand. */
function logins(world) {
  const auth = createPartnerAuth({
    store: sqliteStore("auth.db", { keys, durability: "normal" }),
    session: (request) => (request.headers.get("cookie")?.includes("sid=lan") ? lan : null),
    providers: {
      etelecom: etelecom({ ...world.etelecom, callbackUrl: `${application}/partner/callback` }),
      chathub: chathub({ ...world.chathub, loginIntervalMs: 1 }),
    },
  });
  return {
    "eTelecom login": async () => {
      const shop = { email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió" };
      const request = new Request(`${application}/connect`, { method: "POST", headers: { cookie: "sid=lan" } });
      const step = await auth.etelecom.connect(request, { returnTo: "/settings", shop });
      const cookie = `sid=lan; ${step.response.headers.get("set-cookie").split(";")[0]}`;
      const callback = await approve(step.response.headers.get("location"));
      const page = await auth.handler(new Request(callback, { headers: { cookie } }));
      for (const { state, subject } of (await auth.etelecom.connections({ tenant: lan.tenant })).connections ?? []) {
        if (state === "unverified") await auth.etelecom.confirm({ tenant: lan.tenant, subject });
      }
      const client = await auth.etelecom.client({ tenant: lan.tenant });
      return [page.status, page.headers.get("location"), (await client.currentShop()).name];
    },
    "a callback that no login began": async () => {
      const request = new Request(`${application}/partner/callback?shop_id=1&token=x`, { headers: { cookie: "sid=lan" } });
      return (await auth.handler(request)).status;
    },
    "ChatHub operator": async () => {
      const client = await auth.chathub.client({ tenant: lan.tenant, subject: `${world.operatorId}` });
      return (await client.listOrganizations()).map(({ id }) => id);
    },
    closed: async () => {
      await auth.close();
      return true;
    },
  };
}

/** What a person does on the provider's page. @returns the callback that the browser is sent to */
async function approve(address) {
  const body = new URLSearchParams({ token: new URL(address).searchParams.get("token") ?? "", decision: "approve" });
  const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
  return answer.headers.get("location");
}
