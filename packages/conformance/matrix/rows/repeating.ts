import type { Call } from "../call.ts";
import { closeAfterHeaders } from "../network/steps.ts";
import { describe, plural, succeeded } from "../outcome.ts";
import { type Row, seen } from "../row.ts";
import type { Stage } from "../stage.ts";

const withoutLogin: Row["exempt"] = ({ calls }) => (calls.login ? undefined : "has no login call");

function loginOf({ provider }: Stage): Call {
  return provider.calls.login ?? provider.calls.main; // a provider without one is exempt
}

/** Rows about what is sent again, and what is not. */
export const repeatingRows: readonly Row[] = [
  {
    name: "a 503 is repeated for an operation that may be, and the call succeeds",
    must: "One 503 with a proxy's page, then the provider's answer: two requests, data.",
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "proxy", status: 503, times: 1 });
      const outcome = await stage.attempt(main);
      return seen(succeeded(outcome) && stage.requests(main) === 2, describe(outcome, stage.requests(main)));
    },
  },
  {
    name: "a 503 that means a closed account is asked for once",
    must: "One request, and an error with the status 503.",
    exempt: ({ closesAccounts }) => (closesAccounts ? undefined : "knows no closed account"),
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "account_closed" });
      const outcome = await stage.attempt(main, { patience: 6000 });
      return seen(outcome.failure?.status === 503 && stage.requests(main) === 1, describe(outcome, stage.requests(main)));
    },
  },
  {
    name: "a login is repeated after a pause of a second at least",
    must: "One 503, then the provider's answer: two requests, data after 1 s or more.",
    exempt: withoutLogin,
    probe: async (stage) => {
      const call = loginOf(stage);
      stage.spoil(call, { fault: "proxy", status: 503, times: 1 });
      const outcome = await stage.attempt(call);
      const requests = stage.requests(call);
      return seen(succeeded(outcome) && requests === 2 && outcome.ms >= 1000, describe(outcome, requests));
    },
  },
  {
    name: "a login that is refused with 401 is never repeated",
    must: "One request within 4 s, and an error with the status 401.",
    exempt: withoutLogin,
    probe: async (stage) => {
      const login = loginOf(stage);
      const refused = { ...login, body: { ...login.body, password: "not-the-password" } };
      const outcome = await stage.attempt(refused);
      return seen(outcome.failure?.status === 401 && stage.requests(refused) === 1, describe(outcome, stage.requests(refused)));
    },
  },
  {
    name: "a connection that is reset is made again, and the call succeeds",
    must: "One reset before any answer, then the provider's answer: two requests, data.",
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "reset", times: 1 });
      const outcome = await stage.attempt(main);
      return seen(succeeded(outcome) && stage.requests(main) === 2, describe(outcome, stage.requests(main)));
    },
  },
  {
    name: "a connection that closes right after the headers is made again, and the call succeeds",
    must: "A 200 whose body never comes, then the provider's answer: two requests, data.",
    probe: async (stage) => {
      const at = await stage.serve([closeAfterHeaders]);
      const outcome = await stage.attempt(stage.provider.calls.main, { at });
      return seen(succeeded(outcome) && at.arrived.length === 2, describe(outcome, at.arrived.length));
    },
  },
  {
    name: "a proxy's 502 in HTML is an error with its status",
    must: "However often it is asked: an error that says 502 as a number.",
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "proxy", status: 502 });
      const outcome = await stage.attempt(main, { patience: 6000 });
      const { failure } = outcome;
      return seen(
        failure?.kind === "status" && failure.status === 502 && stage.requests(main) > 0,
        describe(outcome, stage.requests(main)),
      );
    },
  },
  {
    name: "a proxy's 502 was repeated, or its error says that it may be",
    must: "More than one request, or an error that says in so many words that the call may succeed later.",
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "proxy", status: 502 });
      const { failure } = await stage.attempt(main, { patience: 6000 });
      const requests = stage.requests(main);
      const said = failure?.retryable === undefined ? "the error says nothing of it" : `retryable: ${failure.retryable}`;
      return seen(
        failure?.status === 502 && requests > 0 && (requests > 1 || failure.retryable === true),
        plural(requests, "request"),
        said,
      );
    },
  },
];
