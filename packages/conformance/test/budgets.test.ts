import { describe, expect, it } from "vitest";
import { tableOf } from "../../../scripts/bench/table.ts";
import { measureBudgets } from "../budgets.ts";

describe("what the packed clients cost", () => {
  it("is within the budgets of budgets.json", { timeout: 60_000 }, async () => {
    const rows = await measureBudgets();
    console.log(tableOf(rows));
    const over = rows.filter(({ met }) => met !== true);
    expect(over.map(({ measure, subject, value, unit, bar }) => `${subject}, ${measure}: ${value} ${unit}, ${bar}`)).toEqual([]);
  });
});
