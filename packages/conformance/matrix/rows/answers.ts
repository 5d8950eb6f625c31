import { isDeepStrictEqual } from "node:util";
import type { Step } from "../network/bad-server.ts";
import { answer, codings, compressed, onward } from "../network/steps.ts";
import { describe, type Outcome, plural, succeeded } from "../outcome.ts";
import { type Row, type Seen, seen } from "../row.ts";
import type { Stage } from "../stage.ts";

const noData = "An error that a program can tell to be about the answer, not data";
const afterRepeats = `${noData}, after the call was repeated.`;

/** Rows about answers that are not what they should be, and those that may be so. */
export const answerRows: readonly Row[] = [
  {
    name: "a 200 of `text/html` is an error",
    must: `${noData}, and one request: what answers with a page does so again.`,
    probe: async (stage) => {
      const at = await stage.serve(
        [],
        answer(200, "<!doctype html><title>Sign in to the network</title>", { "content-type": "text/html" }),
      );
      const outcome = await stage.attempt(stage.provider.calls.main, { at });
      return seen(outcome.failure?.kind === "answer" && at.arrived.length === 1, said(outcome, at.arrived.length));
    },
  },
  {
    name: "a 200 with an empty body is repeated, then an error",
    must: afterRepeats,
    probe: (stage) => unreadable(stage, answer(200, "")),
  },
  {
    name: "a 200 with broken JSON is repeated, then an error",
    must: afterRepeats,
    probe: (stage) => unreadable(stage, answer(200, '{"code":"ok","type":}')),
  },
  {
    name: "a 200 whose JSON ends half-way is repeated, then an error",
    must: afterRepeats,
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "truncate" });
      const outcome = await stage.attempt(main, { patience: 6000 });
      return seen(outcome.failure?.kind === "answer" && stage.requests(main) > 1, said(outcome, stage.requests(main)));
    },
  },
  {
    name: "a field that no document names passes",
    must: 'Data with the field in it, also where the client checks answers (partnerkit: `validate: "throw"`).',
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "unknown_field" });
      return unchecked(stage, [await stage.attempt(main), await stage.attempt(main, { validate: true })], "partnerkit_unknown");
    },
  },
  {
    name: "an enumerated value that no document names passes",
    must: 'Data with the value in it, also where the client checks answers (partnerkit: `validate: "throw"`).',
    exempt: ({ calls }) => (calls.enumerated ? undefined : "answers no enumerated value"),
    probe: async (stage) => {
      const { enumerated: call = stage.provider.calls.main } = stage.provider.calls;
      stage.spoil(call, { fault: "unknown_enum" });
      return unchecked(stage, [await stage.attempt(call), await stage.attempt(call, { validate: true })], /partnerkit_unknown|9999/);
    },
  },
  {
    name: "an answer of the wrong shape is seen",
    must: 'partnerkit with `validate: "throw"`, the others as they come: an error that can be told to be about the answer.',
    probe: async (stage) => {
      const at = await stage.serve([], answer(200, stage.provider.misshapen));
      const outcome = await stage.attempt(stage.provider.calls.main, { at, validate: true });
      return seen(outcome.failure?.kind === "answer" && at.arrived.length === 1, said(outcome, at.arrived.length));
    },
  },
  {
    name: "answers in gzip, br and deflate are read",
    must: "A call without and three with compression: the same data each time.",
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      const at = await stage.serve([onward(stage.world), ...codings.map((coding) => compressed(stage.world, coding))]);
      const plain = await stage.attempt(main, { at });
      const read: string[] = [];
      for (const coding of codings) {
        const { data, failure } = await stage.attempt(main, { at });
        if (!isDeepStrictEqual(data, plain.data)) read.push(`${coding}: ${failure?.label ?? "other data"}`);
      }
      const pass = succeeded(plain) && read.length === 0 && at.arrived.length === 1 + codings.length;
      return seen(pass, read.length === 0 ? "the same data" : read.join(", "));
    },
  },
];

async function unreadable(stage: Stage, step: Step): Promise<Seen> {
  const at = await stage.serve([], step);
  const outcome = await stage.attempt(stage.provider.calls.main, { at, patience: 6000 });
  return seen(outcome.failure?.kind === "answer" && at.arrived.length > 1, said(outcome, at.arrived.length));
}

/** What came of a call; of data it says what it is. */
function said(outcome: Outcome, requests: number): string {
  if (!succeeded(outcome)) return describe(outcome, requests);
  return `${JSON.stringify(outcome.data)?.slice(0, 40) ?? "undefined"} as data, ${plural(requests, "request")}`;
}

function unchecked(stage: Stage, outcomes: readonly Outcome[], wanted: string | RegExp): Seen {
  const has = ({ data }: Outcome): boolean => (JSON.stringify(data) ?? "").search(wanted) >= 0;
  const pass = outcomes.every((outcome) => succeeded(outcome) && has(outcome));
  const [plain, checked] = outcomes.map((outcome) => outcome.failure?.label ?? (has(outcome) ? "data with it" : "data without it"));
  return seen(pass, plain, stage.client.own ? `with validate: ${checked}` : undefined);
}
