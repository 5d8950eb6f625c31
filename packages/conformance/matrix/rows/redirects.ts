import type { Call } from "../call.ts";
import type { Arrived } from "../network/bad-server.ts";
import { answer, redirect } from "../network/steps.ts";
import { describe, type Outcome } from "../outcome.ts";
import { type Row, type Seen, seen } from "../row.ts";
import type { Stage } from "../stage.ts";

const secret = "canary-credential-0123456789";
const password = "canary-password-0123456789";

const refused = "Nothing is asked of the new place, and the error can be told to be about a redirect.";

/** Rows about answers that send a client elsewhere. The new place answers 200 with JSON. */
export const redirectRows: readonly Row[] = [
  {
    name: "a 302 to another origin takes no credential there and is an error",
    must: `The \`Location\` keeps the query. ${refused}`,
    probe: async (stage) => followed(stage, stage.provider.calls.main, 302),
  },
  {
    name: "a 302 to the same origin takes no credential to the other path and is an error",
    must: `The \`Location\` keeps the query. ${refused}`,
    probe: async (stage) => {
      const at = await stage.serve([redirect(302, (target) => `/elsewhere${target}`)], answer(200, elsewhere));
      const outcome = await stage.attempt(stage.provider.calls.main, { at, credential: secret });
      return judged(outcome, at.arrived.length > 0, at.arrived.slice(1));
    },
  },
  {
    name: "a 307 to another origin takes no body there and is an error",
    must: refused,
    exempt: ({ calls }) => ((calls.login ?? calls.main).body ? undefined : "sends no body"),
    probe: async (stage) => {
      const { login, main } = stage.provider.calls;
      const call = login ? { ...login, body: { ...login.body, password } } : main;
      return followed(stage, call, 307);
    },
  },
];

const elsewhere = { code: "ok", type: "shop_key", from: "another place" };

async function followed(stage: Stage, call: Call, status: 302 | 307): Promise<Seen> {
  const there = await stage.serve([], answer(200, elsewhere));
  const at = await stage.serve(
    [],
    redirect(status, (target) => there.origin + target),
  );
  const outcome = await stage.attempt(call, { at, credential: secret });
  return judged(outcome, at.arrived.length > 0, there.arrived);
}

function judged(outcome: Outcome, asked: boolean, there: readonly Arrived[]): Seen {
  const text = JSON.stringify(there);
  const [first] = there;
  const taken = [
    text.includes(secret) && "the credential",
    text.includes(password) && "the password",
    first?.method === "POST" && first.body && "the body",
  ].filter(Boolean);
  const went = first ? `it was followed with ${taken.join(", ") || "no secret"}` : "it was not followed";
  return seen(asked && there.length === 0 && outcome.failure?.kind === "redirect", describe(outcome), went);
}
