import { describe, expect, it } from "vitest";
import type { Keeper } from "../src/credential/keeper.ts";
import { Keepers } from "../src/credential/keepers.ts";

const keeperThat = (isIdle: boolean): Keeper => ({ isIdle }) as Keeper; // what keepers look at
const idle = keeperThat(true);
const subjects = (from: number, to: number): readonly string[] => Array.from({ length: to - from }, (_, index) => `${from + index}`);

describe("the keepers in memory", () => {
  it("are bounded: those go that nobody has asked for lately", () => {
    const keepers = new Keepers(100);
    for (const subject of subjects(0, 100)) keepers.add("acme", subject, idle);
    keepers.add("acme", "100", idle); // the first time, all of them were new
    for (const subject of subjects(0, 50)) keepers.get("acme", subject);
    for (const subject of subjects(101, 109)) keepers.add("acme", subject, idle);
    const kept = subjects(0, 109).filter((subject) => keepers.get("acme", subject));
    expect(kept.length).toBeLessThanOrEqual(101);
    expect(kept).toEqual(expect.arrayContaining([...subjects(0, 50), ...subjects(101, 109)]));
  });

  it("stay where somebody waits", () => {
    const keepers = new Keepers(10);
    keepers.add("acme", "busy", keeperThat(false));
    keepers.add("acme", "shared", idle);
    keepers.add("globex", "shared", keeperThat(false));
    for (const subject of subjects(0, 100)) keepers.add("acme", subject, idle);
    expect([keepers.get("acme", "busy"), keepers.get("acme", "shared"), keepers.get("globex", "shared")]).not.toContain(undefined);
    expect(subjects(0, 100).filter((subject) => keepers.get("acme", subject)).length).toBeLessThanOrEqual(10);
  });

  it("count each tenant of a subject", () => {
    const keepers = new Keepers(10);
    for (const tenant of subjects(0, 10)) keepers.add(tenant, "7", idle);
    for (const subject of subjects(8, 20)) keepers.add("acme", subject, idle);
    expect(subjects(0, 10).filter((tenant) => keepers.get(tenant, "7"))).toEqual([]);
  });
});
