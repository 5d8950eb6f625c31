/** What is asked for cannot be had; the message says what can. */
export class StartError extends Error {
    name = "StartError";
}
/** The scenario that every provider has. */
export const plainScenario = "demo";
/**
 * Decides what a world starts with.
 *
 * @throws StartError for an unknown scenario, and for switches or seed data that do not fit.
 */
export function settle(behaviour, { scenario = plainScenario, seed, switches = {} }) {
    refuseMisfit(behaviour, { ...(seed === undefined ? {} : { seed }), switches });
    const chosen = scenarioOf(behaviour, scenario);
    return {
        scenario,
        seed: seed ?? chosen.seed ?? behaviour.seed,
        switches: { ...behaviour.switches, ...chosen.switches, ...switches },
        faults: chosen.faults ?? [],
    };
}
function scenarioOf({ provider, scenarios }, name) {
    if (name === plainScenario)
        return { description: "" };
    const found = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
    if (found)
        return found;
    throw new StartError(`[partnerkit] the ${provider} mock has no scenario "${name}"; it has ${[plainScenario, ...Object.keys(scenarios)].join(", ")}`);
}
/** The document of the control operations says what a seed and switches may be; code is held to it as calls are. */
function refuseMisfit({ provider, control }, start) {
    const check = control.contract.operations["reset"]?.body?.check;
    if (!check || check(start))
        return;
    const reasons = (check.errors ?? []).map(({ instancePath, message, params }) => {
        const names = [params["additionalProperty"], params["allowedValues"]]
            .flat()
            .filter((each) => each !== undefined)
            .map((each) => JSON.stringify(each));
        return `${instancePath.slice(1).replaceAll("/", ".")} ${message ?? "is wrong"}${names.length > 0 ? `: ${names.join(", ")}` : ""}`;
    });
    throw new StartError(`[partnerkit] the ${provider} mock cannot start so: ${[...new Set(reasons)].join("; ")}`);
}
