import { expect, it } from "vitest";
import { soak } from "../soak.ts";

it("a hundred thousand requests with faults and sessions leave the mocks' memory flat, and nothing unhandled", async () => {
  const { requests, statuses, checkpoints, seconds, problems } = await soak(100_000);
  console.log(`${requests} requests in ${seconds} s; MiB on the heap: ${checkpoints.map(({ heap }) => heap).join(", ")}`);
  expect(problems.slice(0, 10)).toEqual([]);
  expect(requests).toBeGreaterThanOrEqual(100_000);
  // Everything that was meant to happen did happen.
  const wanted = ["200", "201", "204", "301", "302", "303", "400", "401", "404", "429", "500", "502", "503", "504", "reset", "given up"];
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(wanted));
}, 240_000);
