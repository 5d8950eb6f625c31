import { validators as chathub } from "@partnerkit/chathub/validators";
import { validators as etelecom } from "@partnerkit/etelecom/validators";
import { validators as its } from "@partnerkit/its/validators";
import { validators as senseSphere } from "@partnerkit/sense-sphere/validators";
import type { Validators } from "@partnerkit/transport/validate";
import { describe, expect, it } from "vitest";
import { bundle } from "../../../scripts/lib/bundle.ts";
import { type ResponseObject, resolve } from "../../../scripts/lib/document.ts";
import { type Provider, providers } from "../../../scripts/lib/providers.ts";

const all: Readonly<Record<Provider, Validators>> = { "sense-sphere": senseSphere, its, etelecom, chathub };

type Case = readonly [name: string, check: (answer: unknown) => readonly string[], answer: unknown];

/** Every example of every success, with the check of its operation. */
const cases = (
  await Promise.all(
    providers.map(async (provider) => {
      const document = await bundle(provider);
      const operations = Object.values(document.paths).flatMap(({ get, post }) => [get, post].filter((each) => each !== undefined));
      return operations.flatMap(({ operationId, responses }) => {
        const { content } = resolve<ResponseObject>(document, responses["200"] ?? { content: {} });
        const check = all[provider][operationId];
        if (!check) throw new Error(`[partnerkit] ${provider} ${operationId} has no validator`);
        return Object.values(content).flatMap(({ examples = {} }) =>
          Object.entries(examples).map(([name, { value }]): Case => [`${provider} ${operationId}, ${name}`, check, value]),
        );
      });
    }),
  )
).flat();

const objects = cases.filter(([, , answer]) => typeof answer === "object");

/** A value with each of its objects changed. */
function mapped(value: unknown, change: (fields: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== "object" || value === null) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapped(member, change)])));
}

describe("the validators of an answer", () => {
  it.each(cases)("accept what the document gives as an example: %s", (_, check, answer) => {
    expect(check(answer)).toEqual([]);
  });

  it.each(objects)("pass fields that no document names: %s", (_, check, answer) => {
    expect(check(mapped(answer, (fields) => ({ ...fields, of_tomorrow: { deep: [1] } })))).toEqual([]);
  });

  it.each(objects)("pass values of type and status that no document lists: %s", (_, check, answer) => {
    const renamed = mapped(answer, (fields) => ({
      ...fields,
      ...("type" in fields ? { type: "of_tomorrow" } : {}),
      ...("status" in fields ? { status: 99 } : {}),
    }));
    expect(check(renamed)).toEqual([]);
  });

  it.each(cases)("name the place where an answer is another: %s", (_, check, answer) => {
    expect(check(17)).not.toEqual([]);
    expect(check(null)).not.toEqual([]);
    expect(check(mapped(answer, () => ({})) === answer ? {} : mapped(answer, () => ({})))).not.toEqual([]);
    const [problem] = check(Array.isArray(answer) ? [{}] : {});
    expect(problem).toMatch(/^(the whole|\/\S+) must /);
  });

  it("hold a login and a key apart, each by its own type", () => {
    const shopKey = { code: "ok", msg: "", type: "shop_key", auth_token: "shop1:x", expires_in: -1 };
    expect(etelecom["authorizeShop"]?.(shopKey)).toEqual([]);
    expect(etelecom["authorizeShop"]?.({ ...shopKey, type: "shop_request" })).toEqual(["the whole must have required property 'auth_url'"]);
    expect(etelecom["authorizeShop"]?.({ ...shopKey, auth_token: 17 })).toEqual(["/auth_token must be string"]);
    expect(etelecom["authorizeShop"]?.({ ...shopKey, type: "user_key", auth_token: 17 })).toEqual([]);
  });
});
