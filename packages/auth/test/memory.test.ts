import { describe, it } from "vitest";
import { memoryStore } from "../src/memory.ts";
import { storeCases } from "../src/store-conformance/index.ts";

describe("the memory store", () => {
  const store = memoryStore();
  for (const { name, run } of storeCases(() => store)) it.concurrent(name, run);
});
