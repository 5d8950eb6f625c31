import { type ProviderId, providers } from "../lib/providers.ts";
import { mountOf } from "./place.ts";

/** A session of a mock: where it is called, and where it is controlled. */
export interface World {
  readonly baseUrl: string;
  readonly controlUrl: string;
}

export type Worlds = Readonly<Record<ProviderId, World>>;

/** Below this address the worker answers. */
export const root = (): URL => new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/sandbox/`, location.origin);

/** Begins a world of each provider, and keeps their addresses for the tab. */
export async function beginWorlds(key: string): Promise<Worlds> {
  const entries = await Promise.all(providers.map(async ({ id }) => [id, await beginWorld(id)] as const));
  const worlds = Object.fromEntries(entries) as unknown as Worlds; // one for each provider
  try {
    sessionStorage.setItem(key, JSON.stringify(worlds));
  } catch {
    // Without storage a reload begins again.
  }
  return worlds;
}

async function beginWorld(provider: ProviderId): Promise<World> {
  const address = new URL(`../${mountOf(provider)}/__mock/sessions`, root());
  const response = await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
  if (!response.ok) throw new Error(`[partnerkit] the sandbox opened no session: ${response.status}`);
  const { baseUrl, controlUrl } = (await response.json()) as World; // as the mock's control document says
  return { baseUrl, controlUrl };
}

/** The worlds that the tab has kept. */
export function recallWorlds(key: string): Worlds | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Worlds); // written by beginWorlds
  } catch {
    return undefined;
  }
}

/** Whether the worker still knows the worlds. It forgets them when the browser stops it. */
export async function areAlive(worlds: Worlds): Promise<boolean> {
  const answers = await Promise.all(providers.map(({ id }) => fetch(`${worlds[id].controlUrl}/clock`)));
  return answers.every(({ ok }) => ok);
}
