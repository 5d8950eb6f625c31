import { answer } from "../network/steps.ts";
import { describe, type Outcome, succeeded } from "../outcome.ts";
import { type Row, type Seen, seen } from "../row.ts";

const waitsTwoSeconds = "The second request comes 1.9 to 3 s after the first; the call succeeds with it.";

/** Rows about a provider that says how long to wait. */
export const waitingRows: readonly Row[] = [
  {
    name: "429 with `Retry-After: 2` is waited for, and the call succeeds",
    must: waitsTwoSeconds,
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "rate_limit", retryAfter: 2, times: 1 });
      return waited(await stage.attempt(main), stage.requests(main));
    },
  },
  {
    name: "429 with `Retry-After: 90` fails at once and says for how long to wait",
    must: "One request, an error within 500 ms, and 90 000 on it as a number of milliseconds.",
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "rate_limit", retryAfter: 90 });
      const outcome = await stage.attempt(main);
      const { failure, ms } = outcome;
      const wait = failure?.retryAfterMs;
      const pass = failure?.kind === "status" && ms < 500 && stage.requests(main) === 1 && wait === 90_000;
      const said = wait === undefined ? "no number on the error" : `retryAfterMs ${wait}`;
      return seen(pass, describe(outcome, stage.requests(main)), failure && said);
    },
  },
  {
    name: "`Retry-After` as a date is read by the provider's clock, here one hour ahead",
    must: `The date is 2 s after the answer's own \`Date\`. ${waitsTwoSeconds}`,
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      const { clock } = stage.world.session;
      const theirs = Math.floor(Date.now() / 1000) * 1000 + 3_600_000;
      clock.freeze(new Date(theirs).toISOString());
      stage.spoil(main, { fault: "rate_limit", retryAfter: new Date(theirs + 2000).toUTCString(), times: 1 });
      return waited(await stage.attempt(main), stage.requests(main));
    },
  },
  {
    name: "429 with `RateLimit-Reset: 2` is waited for, and the call succeeds",
    must: waitsTwoSeconds,
    probe: (stage) => limitedBy({ "ratelimit-reset": "2" }, stage),
  },
  {
    name: '429 with `RateLimit: "default";r=0;t=2` is waited for, and the call succeeds',
    must: waitsTwoSeconds,
    probe: (stage) => limitedBy({ ratelimit: '"default";r=0;t=2' }, stage),
  },
];

async function limitedBy(headers: Readonly<Record<string, string>>, stage: Parameters<Row["probe"]>[0]): Promise<Seen> {
  const at = await stage.serve([answer(429, { error: "slow down" }, headers)]);
  return waited(await stage.attempt(stage.provider.calls.main, { at }), at.arrived.length);
}

function waited(outcome: Outcome, requests: number): Seen {
  return seen(succeeded(outcome) && requests === 2 && outcome.ms >= 1900 && outcome.ms <= 3000, describe(outcome, requests));
}
