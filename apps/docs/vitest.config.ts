import { defineConfig } from "vitest/config";

/** Pages are opened two at a time: each is a browser's work, and CI has two cores. */
export default defineConfig({ test: { maxConcurrency: 2, testTimeout: 30_000, hookTimeout: 60_000 } });
