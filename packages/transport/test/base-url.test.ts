import { describe, expect, it, vi } from "vitest";
import { readBaseUrl, servicesPath } from "../src/base-url.ts";

const services = (url: string): string => readBaseUrl("acme", url, servicesPath);
const plain = (url: string): string => readBaseUrl("acme", url);

describe("a base URL with services", () => {
  it.each([
    "https://api.example.com/v1/partner",
    "https://api.example.com/v1/partner/",
    "https://api.example.com/v1/partner.",
    "https://api.example.com/v1/partner./",
    " https://api.example.com/v1/partner ",
  ])("is taken as it was issued, without what is left at its end: %s (ET-1)", (url) => {
    expect(services(url)).toBe("https://api.example.com/v1/partner");
  });

  it("keeps its path, where a URL join would lose the last segment (ET-1)", () => {
    expect(`${services("https://api.example.com/v1/partner")}.Shop/AuthorizeShop`).toBe(
      "https://api.example.com/v1/partner.Shop/AuthorizeShop",
    );
    expect(new URL(".Shop/AuthorizeShop", "https://api.example.com/v1/partner").href).not.toContain("/v1/partner");
  });

  it("that ends in a version is refused, with the likely form (ET-1)", () => {
    expect(() => services("https://api.example.com/v1")).toThrow(/cannot be right.* Use https:\/\/api\.example\.com\/v1\/partner/);
  });

  it.each(["https://api.example.com/v1/partner.Shop", "https://api.example.com/v1/partner.Shop/AuthorizeShop"])(
    "with a service or an endpoint pasted in is refused with the corrected form: %s (ET-1)",
    (url) => {
      expect(() => services(url)).toThrow(/Use https:\/\/api\.example\.com\/v1\/partner\./);
    },
  );
});

it("without a path is refused, because the service's name would become part of the host (ET-1)", () => {
  expect(() => services("https://api.example.com")).toThrow("Use https://api.example.com/v1/partner.");
  expect(() => services("https://api.example.com/")).toThrow("Use https://api.example.com/v1/partner.");
});

describe("any base URL", () => {
  it("has no built-in default: a missing one is an error that names option and variable (ET-2)", () => {
    expect(() => readBaseUrl("sense-sphere", undefined)).toThrow(/baseUrl is missing.*SENSE_SPHERE_BASE_URL/);
  });

  it("is read from the environment where the option is absent", () => {
    vi.stubEnv("ACME_BASE_URL", "https://env.example.com/");
    expect(readBaseUrl("acme", undefined)).toBe("https://env.example.com");
    expect(readBaseUrl("acme", "https://option.example.com")).toBe("https://option.example.com");
    vi.unstubAllEnvs();
  });

  it.each(["http://api.chathub.example.com", "http://10.0.0.1", "http://127.0.0.1.example.com", "http://localhost.example.com"])(
    "must be https outside this machine: %s (CH-9)",
    (url) => {
      expect(() => plain(url)).toThrow(`Use ${url.replace("http:", "https:")}.`);
    },
  );

  it.each(["http://127.0.0.1:4010", "http://localhost:4010", "http://[::1]:4010", "http://127.9.9.9"])(
    "may be http on this machine: %s",
    (url) => {
      expect(plain(url)).toBe(url);
    },
  );

  it.each([
    ["ftp://api.example.com", "Use https://host/path."],
    ["localhost:4010", "Use https://host/path."],
    ["partner.example.com:8443/v1/partner", "Use https://host/path."],
    ["api.example.com", "cannot be right. Use https://host/path."],
    ["https://user:secret@api.example.com", /cannot be right\. Use https:\/\/api\.example\.com\./],
    ["https://api.example.com/?a=1", /cannot be right\. Use https:\/\/api\.example\.com\./],
  ])("that cannot be right is refused without repeating it: %s", (url, reason) => {
    expect(() => plain(url)).toThrow(reason);
    expect(() => plain(url)).not.toThrow(/secret/);
  });
});
