import { afterEach, expect, it, vi } from "vitest";
import manifest from "../package.json" with { type: "json" };
import * as browser from "../src/environment.browser.ts";
import * as anywhere from "../src/environment.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it("an option has a variable outside browsers only, and the error says which", () => {
  vi.stubEnv("SENSE_SPHERE_BASE_URL", "https://api.example.com");
  expect(anywhere.readVariable("sense-sphere", "baseUrl")).toEqual({
    value: "https://api.example.com",
    fix: "Pass it or set SENSE_SPHERE_BASE_URL",
  });
  expect(browser.readVariable()).toEqual({ value: undefined, fix: "Pass it" });
});

it("no browser is made to send an agent of ours, with or without the condition", () => {
  expect(anywhere.agentHeader("acme/1.0.0")).toEqual({ "user-agent": "acme/1.0.0" });
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  expect(anywhere.agentHeader("acme/1.0.0")).toEqual({});
  expect(browser.agentHeader()).toEqual({});
});

it("Workers are bundled like browsers, but have an environment", () => {
  expect(Object.keys(manifest.imports["#environment"])).toEqual(["workerd", "browser", "default"]);
});
