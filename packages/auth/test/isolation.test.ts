import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { createPartnerAuth, type ProviderModule } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import type { CredentialFunction } from "../src/provider.ts";

/** `npm run test:endurance` sets the full size. */
const calls = process.env["PARTNERKIT_FULL"] === "1" ? 100_000 : 20_000;

/** Names that run into each other where they are joined without care; tenants and subjects have the same ones. */
const words = [
  "1",
  "11",
  "111",
  "1/1",
  "1%2F1",
  "1:1",
  "1 ",
  " 1",
  "a",
  "A",
  "á",
  "a\u0301",
  "a/1",
  "__proto__",
  "constructor",
  "toString",
];
const names = Array.from({ length: 500 }, (_, index) => ({
  tenant: words[index % words.length] ?? "",
  subject: `${words[Math.floor(index / words.length) % words.length]}${index < words.length ** 2 ? "" : "-2"}`,
}));

/** A provider whose tokens say whose they are. */
function signing<Id extends "its" | "chathub">(id: Id): ProviderModule<CredentialFunction, never, Id> {
  let count = 0;
  return {
    id,
    onDemand: true,
    createClient: ({ credential }) => credential,
    refresh: async ({ key, services }) => {
      await pause(Math.random() * 5);
      count += 1;
      return {
        type: "token",
        credential: { token: JSON.stringify([id, key.tenant, key.subject, count]), issuedAt: services.now(), expiresAt: "never" },
      };
    },
  };
}

it(`a token never goes to another provider, tenant or subject, over ${calls} calls at once for 1,000 of them (G16)`, async () => {
  const auth = createPartnerAuth({ store: memoryStore(), providers: { its: signing("its"), chathub: signing("chathub") } });
  expect(new Set(names.map((name) => JSON.stringify(name))).size).toBe(500);
  const wrong: string[] = [];
  const seen = new Set<string>();
  await Promise.all(
    Array.from({ length: calls }, async (_, call) => {
      const id = call % 2 === 0 ? "its" : "chathub";
      const name = names[Math.floor(call / 2) % names.length] ?? { tenant: "", subject: "" };
      const place = JSON.stringify([id, name.tenant, name.subject]).slice(0, -1);
      const check = (token: string): void => {
        seen.add(place);
        if (!token.startsWith(`${place},`)) wrong.push(`${token} for ${place}`);
      };
      await pause(Math.random() * 100);
      const way = call % 7;
      if (way === 0) return check(await auth[id].handle(name).token());
      if (way === 1) return check(await (await auth[id].client(name))({ operation: "use" }));
      const token = await auth[id].token(name);
      check(token);
      if (call % 401 !== 2) return;
      const replaced = await (await auth[id].client(name))({ operation: "use", rejected: token });
      check(replaced);
    }),
  );
  console.log(`G16: ${calls} calls for ${seen.size} connections, ${wrong.length} to another one`);
  expect(wrong).toEqual([]);
  expect(seen.size).toBe(1_000);
}, 120_000);
