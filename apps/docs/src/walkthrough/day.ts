import type { Control, Sandbox } from "../sandbox/client.ts";
import { asText, fill, type Scope } from "./expression.ts";
import type { BadDay, DayAction, Json } from "./model.ts";
import type { WalkState } from "./state.ts";

/** Lets a bad day happen: to the world, or to what the flow carries. Answers the state that it leaves. */
export async function applyDay(day: BadDay, state: WalkState, scope: Scope, sandbox: Sandbox, control: Control): Promise<WalkState> {
  let after = state;
  for (const action of day.actions) after = await apply(action, after, scope, sandbox, control); // in their order
  return after;
}

async function apply(action: DayAction, state: WalkState, scope: Scope, sandbox: Sandbox, control: Control): Promise<WalkState> {
  if ("control" in action) {
    await control.post(action.control, fill(action.body, scope));
    return state;
  }
  if ("visit" in action) {
    const address = asText(fill(action.visit, scope));
    for (let visit = 0; visit < action.times; visit += 1) await sandbox.fetch(address, { redirect: "follow" });
    return state;
  }
  if ("output" in action) {
    const changed = { ...state.outputs[action.output], [action.name]: action.value };
    return { ...state, outputs: { ...state.outputs, [action.output]: changed } };
  }
  const value: Json = "value" in action ? action.value : hoursAfter((await control.clock()).now, action.hoursAhead);
  return { ...state, inputs: { ...state.inputs, [action.input]: value } };
}

/** A moment so many hours later, as ChatHub takes it. */
export function hoursAfter(now: string, hours: number): string {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString();
}
