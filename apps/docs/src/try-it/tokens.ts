import { demoToken } from "./demo-token.ts";
import type { DemoToken } from "./form.ts";
import { type Parts, putToken, tokenAt } from "./parts.ts";
import type { Opened } from "./world.ts";

/** A demo token in the form, and the world that knows it. */
interface Held {
  readonly token: DemoToken;
  readonly value: string;
  readonly world: number;
}

/** The demo tokens in the form, by their field. */
export type HeldTokens = Map<string, Held>;

/** Gets a demo token into a field. */
export async function fillToken(held: HeldTokens, parts: Parts, { sandbox, world }: Opened, name: string, token: DemoToken): Promise<void> {
  const value = await demoToken(sandbox, parts.form.provider, token);
  putToken(parts, name, value);
  held.set(name, { token, value, world });
}

/** Gets the demo tokens anew whose world is gone, where the reader has left them in their fields. Answers whether there were any. */
export async function renewTokens(held: HeldTokens, parts: Parts, opened: Opened): Promise<boolean> {
  const lost = [...held].filter(([name, { value, world }]) => world !== opened.world && tokenAt(parts, name) === value);
  for (const [name, { token }] of lost) await fillToken(held, parts, opened, name, token);
  return lost.length > 0;
}
