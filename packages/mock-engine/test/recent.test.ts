import { expect, it } from "vitest";
import { Recent } from "../src/index.ts";

it("keeps the newest entries and forgets the oldest", () => {
  const recent = new Recent<number>(3);
  for (const value of [1, 2, 3, 4, 5]) recent.set(`k${value}`, value);
  expect([1, 2, 3, 4, 5].map((value) => recent.get(`k${value}`))).toEqual([undefined, undefined, 3, 4, 5]);
  recent.delete("k4");
  expect(recent.get("k4")).toBeUndefined();
});
