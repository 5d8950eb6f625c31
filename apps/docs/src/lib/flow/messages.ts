import type { PageStep, Step, Workflow } from "../../walkthrough/model.ts";

/** Who takes part in a flow. */
export type Party = "server" | "browser" | "provider";

/** An arrow of the diagram. */
export interface Message {
  readonly step: string;
  readonly from: Party;
  readonly to: Party;
  readonly label: string;
  readonly answer: boolean;
  /** The step's own, counted from 1, at the arrow that the step is named after. */
  readonly number?: number;
}

/** The arrows of a flow, in the order in which they happen. */
export function messagesOf({ steps }: Workflow): readonly Message[] {
  return steps.flatMap((step, index) => {
    return step.kind === "page" ? pageMessages(steps, step, index) : callMessages(step, index);
  });
}

/** What a step sends and gets, in one line. */
export function lineOf(workflow: Workflow, step: string): string {
  const own = messagesOf(workflow).filter((message) => message.step === step);
  return own.map(({ label }) => label).join(" → ");
}

function callMessages(step: Step & { readonly kind: "call" }, index: number): readonly Message[] {
  const { id, method, address, outputs } = step;
  const call = address.split("/").filter(Boolean).slice(-2).join("/");
  const yields = Object.values(outputs).map(nameOf).filter(Boolean);
  return [
    {
      step: id,
      from: "server",
      to: "provider",
      label: `${method} …/${call.replace(/^\{baseUrl\}\.?/, "")}`,
      answer: false,
      number: index + 1,
    },
    { step: id, from: "provider", to: "server", label: ["200", yields.join(", ")].filter(Boolean).join(" · "), answer: true },
  ];
}

/** Pages that follow each other are one visit: it begins with a redirect of the partner and ends at the partner's callback. */
function pageMessages(steps: readonly Step[], step: PageStep, index: number): readonly Message[] {
  const { id, method, outputs } = step;
  const address = step.url.startsWith("$")
    ? nameOf(step.url)
    : `…/${step.url
        .split("/")
        .filter((part) => part && part !== ".")
        .at(-1)}/`;
  const first = steps[index - 1]?.kind !== "page";
  const last = steps[index + 1]?.kind !== "page";
  const back = last ? Object.values(outputs).map(nameOf).join(", ") || "shop_id" : "";
  return [
    ...(first ? [{ step: id, from: "server", to: "browser", label: `302 ${address}`, answer: true } as const] : []),
    { step: id, from: "browser", to: "provider", label: `${method} ${address}`, answer: false, number: index + 1 },
    { step: id, from: "provider", to: "browser", label: last ? "303 → callback" : "HTML", answer: true },
    ...(last ? [{ step: id, from: "browser", to: "server", label: `GET callback · ${back}`, answer: false } as const] : []),
  ];
}

/** What an expression is called: the last part of a pointer, or the name of an output as the wire writes it. */
function nameOf(expression: string): string {
  const name = /[#/.]([A-Za-z_]\w*)$/.exec(expression)?.[1] ?? "";
  if (name === "body" || name === "answer") return "";
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
