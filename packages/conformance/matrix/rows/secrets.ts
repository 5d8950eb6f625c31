import { inspect } from "node:util";
import type { Call } from "../call.ts";
import type { Step } from "../network/bad-server.ts";
import { answer, redirect, reset, silence } from "../network/steps.ts";
import { type Row, type Seen, seen } from "../row.ts";
import type { Attempt, Stage } from "../stage.ts";

const canary = "canary-0123456789-canary";

/** What goes wrong while a secret is on its way. */
const troubles: Readonly<Record<string, Step>> = {
  403: answer(403, { code: "permission_denied", error: "no" }),
  "a reset": reset,
  "a timeout": silence,
  "a redirect": redirect(302, (target) => `/elsewhere${target}`),
  "a page": answer(200, "<title>Sign in</title>", { "content-type": "text/html" }),
  "broken JSON": answer(200, "{"),
};

/** Answers that repeat the secret. */
const echoes: Readonly<Record<string, Step>> = {
  "403 in JSON": answer(403, { code: "permission_denied", error: `${canary} is not known`, meta: { reason: canary } }),
  "403 in text": answer(403, `${canary} is not known`, { "content-type": "text/plain" }),
  "a page": answer(200, `<title>${canary}</title>`, { "content-type": "text/html" }),
  "broken JSON": answer(200, `{"key":"${canary}`),
};

const nowhere = "Not in message, stack, `inspect` (depth 10, hidden properties too), `JSON.stringify`, or any cause";

/** Rows about secrets in what a caller may log. They are played alone: to inspect an error that holds a socket takes long. */
export const secretRows: readonly Row[] = [
  {
    name: "the credential is in no error",
    must: `After ${Object.keys(troubles).join(", ")}. ${nowhere}. A call that does not fail has no error to look at.`,
    alone: true,
    probe: (stage) => leaks(stage, stage.provider.calls.main, troubles, { credential: canary }),
  },
  {
    name: "a secret in the body is in no error",
    must: `After ${Object.keys(troubles).join(", ")}. ${nowhere}. A call that does not fail has no error to look at.`,
    exempt: ({ calls }) => (calls.secretBody ? undefined : "takes no secret in a body"),
    alone: true,
    probe: (stage) => {
      const { secretBody, main } = stage.provider.calls;
      const body = { ...secretBody?.call.body, ...(secretBody ? { [secretBody.member]: canary } : {}) };
      return leaks(stage, { ...(secretBody?.call ?? main), body }, troubles, {});
    },
  },
  {
    name: "a credential that the answer repeats is masked in the error",
    must: `After ${Object.keys(echoes).join(", ")}. ${nowhere}. A call that does not fail has no error to look at.`,
    alone: true,
    probe: (stage) => leaks(stage, stage.provider.calls.main, echoes, { credential: canary }),
  },
];

async function leaks(stage: Stage, call: Call, steps: Readonly<Record<string, Step>>, attempt: Attempt): Promise<Seen> {
  const found = await Promise.all(
    Object.entries(steps).map(async ([name, step]) => {
      const at = await stage.serve([], step);
      const { failure } = await stage.attempt(call, { ...attempt, at, patience: 10_000, ...(step === silence ? { timeoutMs: 500 } : {}) });
      const places = failure ? Object.entries(shown(failure.held)).filter(([, text]) => text.includes(canary)) : [];
      return { name, failed: failure !== undefined, asked: at.arrived.length > 0, places: places.map(([place]) => place) };
    }),
  );
  const bad = found.filter(({ places }) => places.length > 0).map(({ name, places }) => `after ${name} in ${places.join(", ")}`);
  const failed = found.filter((each) => each.failed).length;
  const pass = bad.length === 0 && failed > 0 && found.every(({ asked }) => asked);
  return seen(pass, bad.length === 0 ? "nowhere" : bad.join("; "), `${failed} of ${found.length} calls failed`);
}

/** Everything that a log could make of what a call failed with. */
function shown(held: unknown): Readonly<Record<string, string>> {
  const causes: string[] = [];
  for (let error = held; error instanceof Error && causes.length < 10; error = error.cause) causes.push(`${error.message} ${error.stack}`);
  const [own = "", ...below] = causes;
  return { "message or stack": own, inspect: inspect(held, { depth: 10, showHidden: true }), JSON: json(held), cause: below.join("\n") };
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return ""; // some errors hold a circle, which no log can write as JSON
  }
}
