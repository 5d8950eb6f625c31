import type { Behaviour, Scenario, World } from "./behaviour.ts";
import type { Fault } from "./faults.ts";

/** What a world starts with. */
export interface Start<W extends World> {
  /** The name of a scenario. Default: `demo`. With a name, seed and switches begin from scratch. */
  readonly scenario?: string;
  /** Data in the scenario's place. */
  readonly seed?: W["seed"];
  /** Switches on top of the scenario's. */
  readonly switches?: Partial<W["switches"]>;
}

/** What a start says, over what was there before: what it does not say stays, but another scenario begins from scratch. */
export function over<W extends World>(before: Start<W>, start: Start<W>): Start<W> {
  const said = given(start);
  if (said.scenario !== undefined) return said;
  return { ...before, ...said, switches: { ...before.switches, ...said.switches } };
}

/** Without what is `undefined`: most callers' compilers cannot tell that from what is absent. */
export function given<Options extends object>(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options; // only optional members were left out
}

/** A start with everything decided. */
export interface Settled<W extends World> {
  readonly scenario: string;
  readonly seed: W["seed"];
  readonly switches: W["switches"];
  readonly faults: NonNullable<Scenario<W>["faults"]>;
}

/** What is asked for cannot be had; the message says what can. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** The scenario that every provider has. */
export const plainScenario = "demo";

/** A scenario for any provider: a network as bad as networks get. */
export const flaky: { readonly description: string; readonly faults: readonly Fault[] } = {
  description: "A bad network: one call in five is reset, cut short, or answered by a proxy.",
  faults: [
    { fault: "reset", when: "after", probability: 0.05 },
    { fault: "truncate", probability: 0.05 },
    { fault: "proxy", status: 502, probability: 0.1 },
  ],
};

/**
 * Decides what a world starts with.
 *
 * @throws StartError for an unknown scenario, and for switches or seed data that do not fit.
 */
export function settle<W extends World>(behaviour: Behaviour<W>, start: Start<W>): Settled<W> {
  const { scenario = plainScenario, seed } = start;
  const switches = given<Partial<W["switches"]>>(start.switches ?? {});
  refuseMisfit(behaviour, { ...given(start), switches });
  const chosen = scenarioOf(behaviour, scenario);
  return {
    scenario,
    seed: seed ?? chosen.seed ?? behaviour.seed,
    switches: Object.freeze({ ...behaviour.switches, ...chosen.switches, ...switches }),
    faults: chosen.faults ?? [],
  };
}

function scenarioOf<W extends World>({ provider, scenarios }: Behaviour<W>, name: string): Scenario<W> {
  if (name === plainScenario) return { description: "" };
  const found = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (found) return found;
  throw new StartError(
    `[partnerkit] the ${provider} mock has no scenario "${name}"; it has ${[plainScenario, ...Object.keys(scenarios)].join(", ")}`,
  );
}

/** The document of the control operations says what a seed and switches may be; code is held to it as calls are. */
function refuseMisfit<W extends World>({ provider, control }: Behaviour<W>, start: object): void {
  const check = control.contract.operations["reset"]?.body?.check;
  if (!check || check(start)) return;
  const reasons = (check.errors ?? []).map(({ instancePath, message, params }) => {
    const names = [params["additionalProperty"], params["allowedValues"]]
      .flat()
      .filter((each) => each !== undefined)
      .map((each) => JSON.stringify(each));
    return `${instancePath.slice(1).replaceAll("/", ".")} ${message ?? "is wrong"}${names.length > 0 ? `: ${names.join(", ")}` : ""}`;
  });
  throw new StartError(`[partnerkit] the ${provider} mock cannot start so: ${[...new Set(reasons)].join("; ")}`);
}
