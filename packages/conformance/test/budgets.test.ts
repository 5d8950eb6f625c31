import { describe, expect, it } from "vitest";
import { tableOf } from "../../../scripts/bench/table.ts";
import { measureBudgets } from "../budgets.ts";

describe("what the packed clients cost", () => {
  it("is under the ceilings of budgets.json", { timeout: 60_000 }, async () => {
    const measured = await measureBudgets();
    console.log(tableOf(measured.map(({ figure }) => figure)));
    const over = measured.filter(({ fits }) => !fits).map(({ figure }) => figure);
    expect(over.map(({ measure, subject, value, unit, bar }) => `${subject}, ${measure}: ${value} ${unit}, ${bar}`)).toEqual([]);
  });
});
