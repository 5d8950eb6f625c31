import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { approve, begin, otherShop, providers, requestOf, setUp } from "./support/logins.ts";

const lan = { tenant: "acme", user: "lan", id: "canary-session-id" };

/** Everything that a log could make of a thing. */
function shown(thing: unknown): string {
  const causes = thing instanceof Error ? [thing.cause] : [];
  return [thing, ...causes]
    .map((each) => `${inspect(each, { depth: 10, showHidden: true })} ${JSON.stringify(each)} ${String(each)}`)
    .join("\n");
}

describe.each(providers)("no secret of a login at %s is", (provider) => {
  it("in a page, a redirect to the application, an error or an event (G17)", async () => {
    const seen: string[] = [];
    const app = setUp(provider);
    const { login, cookie } = await begin(app, lan);
    const address = approve(app, login, provider === "sense-sphere" ? undefined : otherShop);
    const tell = async (response: Response): Promise<void> => {
      seen.push(inspect([...response.headers]), await response.text(), shown(response));
    };
    for (const fault of [
      { fault: "proxy", status: 502 },
      { fault: "truncate" },
      { fault: "reset" },
      { fault: "content_type", type: "text/html" },
    ] as const) {
      app.mock.faults.add({ ...fault, times: 1 });
      await tell(await app.handler(requestOf(address, lan, cookie)));
    }
    expect(app.errors.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => "provider_unavailable"));
    await tell(await app.handler(requestOf(address, lan)));
    await tell(await app.handler(requestOf(address, { ...lan, user: "eve" }, cookie)));
    await tell(await app.handler(requestOf(`${address}&token=other`, lan, cookie)));
    const ended = await app.handler(requestOf(address, lan, cookie));
    expect(ended.status).toBe(303);
    await tell(ended);
    seen.push(...app.errors.map(shown), shown((await app.store.list("event/")).entries), shown(app.module), shown(app.handler));
    const records = await app.store.list("connection/");
    const { credential } = JSON.parse(String(records.entries[0]?.value)) as { credential: { token: string } };
    const secrets = [
      new URL(address).searchParams.get("token") ?? "",
      new URL(address).pathname.split("/").at(-1) ?? "",
      cookie.split("=")[1] ?? "",
      credential.token,
      "etelecom-demo-key",
      "its-demo-key",
      lan.id,
    ];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(8);
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")])
        expect(seen.join("\n")).not.toContain(form);
    }
  });
});
