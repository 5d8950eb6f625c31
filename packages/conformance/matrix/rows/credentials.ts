import { isDeepStrictEqual } from "node:util";
import { describe, plural, succeeded } from "../outcome.ts";
import { type Row, seen } from "../row.ts";

/** Answers a credential for each time that it is asked, and keeps what it was told. */
function credentialFunction(answer: (time: number) => string): {
  readonly credential: (context: { readonly rejected?: string }) => string;
  readonly told: readonly (string | undefined)[];
} {
  const told: (string | undefined)[] = [];
  return { credential: ({ rejected }) => answer(told.push(rejected)), told };
}

/** Rows about credentials that are used up. */
export const credentialRows: readonly Row[] = [
  {
    name: "after a 401 that means expired, a credential function is asked once more and the call sent again with its body",
    must: "The function is asked twice and told which credential was refused; two requests with the same body; data.",
    needs: "credential function",
    probe: async (stage) => {
      const { expiring } = stage.provider.calls;
      const { mint, stale, session } = stage.world;
      const option = expiring.credential?.option ?? "";
      const old = await stale(option);
      const fresh = await mint(option);
      const { credential, told } = credentialFunction((time) => (time === 1 ? old : fresh));
      const outcome = await stage.attempt(expiring, { credential });
      const bodies = session.journal.find(expiring.operation).map(({ request }) => request.body);
      const intact = bodies.every((body) => isDeepStrictEqual(body, expiring.body));
      const pass = succeeded(outcome) && intact && bodies.length === 2 && isDeepStrictEqual(told, [undefined, old]);
      return seen(pass, describe(outcome, bodies.length), `asked ${plural(told.length, "time")}`, intact ? undefined : "another body");
    },
  },
  {
    name: "a second 401 ends the call",
    must: "Whatever the function answers: it is asked twice, two requests, an error with the status 401.",
    needs: "credential function",
    probe: async (stage) => {
      const { expiring } = stage.provider.calls;
      const { credential, told } = credentialFunction((time) => `stale.credential.${time}`);
      const outcome = await stage.attempt(expiring, { credential });
      const requests = stage.requests(expiring);
      const pass = outcome.failure?.status === 401 && requests === 2 && told.length === 2;
      return seen(pass, describe(outcome, requests), `asked ${plural(told.length, "time")}`);
    },
  },
  {
    name: "a 401 that means something else asks for no other credential and sends nothing again",
    must: "The function is asked once, one request, an error with the status 401.",
    needs: "credential function",
    probe: async (stage) => {
      const refusal = await stage.otherRefusal();
      const { credential, told } = credentialFunction(() => refusal.credential);
      const outcome = await stage.attempt(refusal.call, { credential });
      const requests = stage.requests(refusal.call);
      const pass = outcome.failure?.status === 401 && requests === 1 && told.length === 1;
      return seen(pass, describe(outcome, requests), `asked ${plural(told.length, "time")}`);
    },
  },
];
