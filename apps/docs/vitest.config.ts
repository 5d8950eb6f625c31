import { defineConfig } from "vitest/config";

/** Pages are opened two at a time: each is a browser's work, and CI has two cores. */
export default defineConfig({
  // `src/samples` holds test files too: they are shown, and run by samples-in-guides.
  test: { include: ["test/**/*.test.ts"], maxConcurrency: 2, testTimeout: 30_000, hookTimeout: 60_000 },
});
