import { describe, expect, it } from "vitest";
import { flowsOf } from "../src/lib/flow/arazzo.ts";
import { diagramOf } from "../src/lib/flow/diagram.ts";
import { lineOf } from "../src/lib/flow/messages.ts";
import { walkOf } from "../src/lib/flow/walk.ts";
import { providers } from "../src/lib/providers.ts";
import { evaluate, fill, holds } from "../src/walkthrough/expression.ts";
import type { Criterion, Walk } from "../src/walkthrough/model.ts";
import { leftText } from "../src/walkthrough/tokens.ts";
import { built } from "./support/dist.ts";

const parties = { server: "Your server", browser: "Browser", provider: "Provider" };

describe.each(providers)("the flows of $name", ({ id }) => {
  it("are walked with every workflow and step of the Arazzo file", () => {
    const written = flowsOf(id).workflows.map(({ workflowId, steps }) => [workflowId, steps.map(({ stepId }) => stepId).toSorted()]);
    for (const locale of ["vi", "en"] as const) {
      expect(walkOf(id, locale).workflows.map((workflow) => [workflow.id, workflow.steps.map((step) => step.id).toSorted()])).toEqual(
        written,
      );
    }
  });

  it("say everything in Vietnamese that they say in English", () => {
    const texts = ({ workflows, days }: Walk): string[] => [
      ...workflows.flatMap(({ title, text, steps }) => [title, text, ...steps.flatMap((step) => [step.title, step.text])]),
      ...days.flatMap(({ title, comes, todo }) => [title, comes, todo]),
    ];
    const [vi, en] = [texts(walkOf(id, "vi")), texts(walkOf(id, "en"))];
    expect(vi).toHaveLength(en.length);
    expect(vi.filter((text, index) => text === "" || text === en[index])).toEqual([]);
  });

  it("have no condition that cannot be judged", () => {
    const judge = (criterion: Criterion): boolean =>
      holds(criterion, { inputs: { operatorId: 123 }, outputs: {}, answer: { status: 500, headers: {}, body: "" } });
    const criteria = walkOf(id, "en").workflows.flatMap(({ steps }) =>
      steps.flatMap((step) => [...step.criteria, ...(step.detour?.criteria ?? [])]),
    );
    expect(criteria.map(judge)).toEqual(criteria.map(() => false));
  });

  it("say in one line of each step what is sent and what comes, on the page and in its Markdown", () => {
    const twin = built(`logins/${id}.md`);
    for (const workflow of walkOf(id, "vi").workflows) {
      for (const step of workflow.steps) {
        const line = lineOf(workflow, step.id);
        expect(line).toMatch(/(?:GET|POST) \S+ → \S/);
        expect(twin).toContain(`### ${step.title}\n   \`${line}\`\n`);
      }
    }
  });

  it("are drawn with every step, its name and no font of their own", () => {
    for (const workflow of walkOf(id, "en").workflows) {
      const svg = diagramOf(workflow, "d", { parties, title: workflow.title, onlyIf: "only if" });
      expect([...svg.matchAll(/<g data-step="([^"]+)"/g)].map(([, step]) => step)).toEqual(workflow.steps.map((step) => step.id));
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="d-title d-desc"/);
      for (const step of workflow.steps) expect(svg).toContain(`${step.title}.`);
      expect(svg).not.toMatch(/font-family|href|https?:/);
    }
  });
});

describe("an expression", () => {
  const scope = {
    inputs: { shop_id: "1" },
    outputs: { ask: { answer: { auth_token: "t" } } },
    answer: { status: 200, headers: { "content-type": "text/html" }, body: [{ id: 123, status: 0 }] },
  };

  it("leads into inputs, outputs and the answer", () => {
    expect(evaluate("$inputs.shop_id", scope)).toBe("1");
    expect(evaluate("$steps.ask.outputs.answer#/auth_token", scope)).toBe("t");
    expect(evaluate("$response.body#/0/id", scope)).toBe(123);
    expect(evaluate("$response.header.content-type", scope)).toBe("text/html");
    expect(fill({ a: "Bearer {$inputs.shop_id}", b: ["$statusCode"] }, scope)).toEqual({ a: "Bearer 1", b: [200] });
    expect(() => evaluate("$url", scope)).toThrow("nothing is known");
  });

  it("judges conditions of all kinds that the flows use", () => {
    const judge = (condition: string, type?: "regex" | "jsonpath"): boolean =>
      holds({ condition, context: "$response.body", ...(type ? { type } : {}) }, { ...scope, inputs: { operatorId: 123 } });
    expect(judge("$statusCode == 200")).toBe(true);
    expect(judge("$response.body#/0/id > 200")).toBe(false);
    expect(judge("$..[?(@.id == {$inputs.operatorId} && @.status == 0)]", "jsonpath")).toBe(true);
    expect(judge("$..[?(@.id == 123 && @.status == 1)]", "jsonpath")).toBe(false);
    expect(judge("^\\[", "regex")).toBe(true);
    expect(() => judge("anything else")).toThrow("cannot be judged");
  });
});

it("what is left of a token reads like a clock", () => {
  expect([-5, 59_100, 900_000, 86_399_000, 90_061_000].map((left) => leftText(left, "{0} days"))).toEqual([
    "00:00",
    "01:00",
    "15:00",
    "23:59:59",
    "1 days 01:01:01",
  ]);
});
