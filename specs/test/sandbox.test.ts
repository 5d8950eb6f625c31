import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { providers } from "../../scripts/lib/providers.ts";
import { redocly } from "../../scripts/lib/redocly.ts";
import { sandboxDocument } from "../../scripts/lib/sandbox.ts";

describe("the control operations of a mock", () => {
  it.each(providers)("are a document that Redocly accepts at its strictest: %s", async (provider) => {
    const folder = await mkdtemp(join(tmpdir(), "partnerkit-sandbox-"));
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(await sandboxDocument(provider)));
    // What control answers without a body or parameter has no 4xx to declare, and "/" is the status itself.
    const rules = ["operation-4xx-response", "no-path-trailing-slash", "no-server-example.com"].flatMap((rule) => ["--skip-rule", rule]);
    await expect(redocly("lint", file, "--extends", "recommended-strict", ...rules)).resolves.toContain("valid");
    await rm(folder, { recursive: true });
  });

  it("name for each provider the switches that the sources leave open, defaults first", async () => {
    const switchesOf = async (provider: (typeof providers)[number]): Promise<Record<string, unknown>> => {
      const { Switches } = (await sandboxDocument(provider)).components.schemas as unknown as Record<
        string,
        { properties: Record<string, { default: unknown }> }
      >;
      return Object.fromEntries(Object.entries(Switches?.properties ?? {}).map(([name, schema]) => [name, schema.default]));
    };
    const shopConnect = {
      emptyFields: "omit",
      shopKeyAuthUrl: "absent",
      badRoute: "bad_route",
      redirectJoin: "append",
      callbackToken: "request",
      unlinkedShopKey: 401,
      accountClosed: "off",
      registeredRedirects: "off",
    };
    expect(await switchesOf("its")).toEqual(shopConnect);
    expect(await switchesOf("etelecom")).toEqual(shopConnect);
    expect(await switchesOf("chathub")).toEqual({
      tokenBody: "json",
      invalidTokenStatus: 200,
      tooLongStatus: 400,
      operatorListToken: "company",
      errorBody: "status-error-message-code",
      newTokenRevokesOld: "off",
    });
    expect(await switchesOf("sense-sphere")).toEqual({
      errorBody: "error",
      rateLimitStatus: 403,
      redirectUriDecoding: "once",
      tokenDays: 30,
      stateEcho: "off",
    });
  });
});
