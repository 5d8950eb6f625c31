import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dist } from "./support/site.ts";

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).byteLength;

describe("the sandbox that a page opens", () => {
  const worker = readFileSync(join(dist, "sandbox-worker.js"), "utf8");
  const scripts = readdirSync(join(dist, "_astro")).filter((name) => name.endsWith(".js"));
  const clients = scripts.map((name) => readFileSync(join(dist, "_astro", name), "utf8")).filter((text) => text.includes("/sandbox/"));

  it("is at most 150 kB with gzip, worker and client together", () => {
    expect(clients).not.toEqual([]);
    const size = [worker, ...clients].reduce((sum, text) => sum + gzipped(text), 0);
    console.log(`the sandbox: ${(size / 1000).toFixed(1)} kB with gzip`);
    expect(size).toBeLessThanOrEqual(150_000);
  });

  it("is one file that imports nothing and holds all four mocks", () => {
    expect(/\bimport\s*[("'{*]/.exec(worker)?.[0]).toBeUndefined();
    for (const provider of ["sense-sphere", "its", "etelecom", "chathub"]) expect(worker).toContain(`sandbox/${provider}`.slice(8));
  });

  it("goes with the licences of what it contains", () => {
    const notices = readFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of ["@noble/hashes", "ajv ", "ajv-formats ", "@stoplight/prism-core", "fp-ts"]) expect(notices).toContain(name);
    expect(notices).toContain("Permission is hereby granted");
    expect(worker).toContain("THIRD-PARTY-LICENSES.txt");
  });
});
