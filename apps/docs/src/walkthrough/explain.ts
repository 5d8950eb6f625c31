import type { ErrorText, Step } from "./model.ts";
import type { Result } from "./state.ts";

/** What the provider's document says of an error: the entry whose words are in the answer, or the one for any other. */
export function explain(step: Step, { exchanges }: Result): ErrorText | undefined {
  const answer = exchanges.at(-1)?.answer;
  if (step.kind !== "call" || !answer || answer.status < 400) return undefined;
  const entries = step.errors[String(answer.status)] ?? step.errors[`${String(answer.status).charAt(0)}XX`] ?? [];
  return (
    entries.find(({ match }) => match !== undefined && answer.body.includes(match)) ?? entries.find(({ match }) => match === undefined)
  );
}
