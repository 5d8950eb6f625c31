import { describe, expect, it } from "vitest";
import { createClock } from "../src/index.ts";

const moment = Date.UTC(2030, 0, 1, 8);
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("a clock", () => {
  it("runs with the machine's time until it is moved, and goes back to it", () => {
    const clock = createClock();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(50);
    clock.advance(3_600_000);
    expect(Math.abs(clock.now() - Date.now() - 3_600_000)).toBeLessThan(50);
    clock.reset();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(50);
  });

  it.each([new Date(moment), moment, "2030-01-01T08:00:00Z", "2030-01-01T15:00:00+07:00"])(
    "is set to %s and runs on from there",
    async (time) => {
      const clock = createClock();
      clock.set(time);
      await wait(15);
      expect(clock.now() - moment).toBeGreaterThanOrEqual(10);
      expect(clock.now() - moment).toBeLessThan(2_000);
    },
  );

  it("stands still when frozen, can be set and advanced so, and runs on when resumed", async () => {
    const clock = createClock();
    clock.freeze("2030-01-01T08:00:00Z");
    expect(clock.frozen).toBe(true);
    await wait(15);
    expect(clock.now()).toBe(moment);
    clock.advance(900_000);
    expect(clock.now()).toBe(moment + 900_000);
    clock.advance(-900_000);
    clock.set(moment + 1);
    expect(clock.now()).toBe(moment + 1);
    clock.resume();
    expect(clock.frozen).toBe(false);
    await wait(15);
    expect(clock.now()).toBeGreaterThanOrEqual(moment + 10);
    clock.freeze();
    clock.reset();
    expect(clock.frozen).toBe(false);
  });

  it.each<unknown>(["5", null, true, undefined, {}])("takes nothing but a number of milliseconds, not %j", (value) => {
    const clock = createClock();
    clock.freeze(moment);
    expect(() => clock.advance(value as number)).toThrow(RangeError);
    if (typeof value !== "string") expect(() => clock.set(value as number)).toThrow(RangeError);
    expect(clock.now()).toBe(moment);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "tomorrow", Date.UTC(10_000, 0, 1), -1])(
    "refuses to be set to %s, and keeps its time",
    (time) => {
      const clock = createClock();
      clock.freeze(moment);
      expect(() => clock.set(time)).toThrow(RangeError);
      expect(() => clock.advance(Number.NaN)).toThrow(/1970 to 9999/);
      expect(() => clock.freeze("never")).toThrow(RangeError);
      expect(clock.now()).toBe(moment);
    },
  );
});
