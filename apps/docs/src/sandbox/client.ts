/**
 * The sandbox in the page: the four mocks in a service worker, in sessions of this visit alone. To be loaded when somebody
 * opens it.
 *
 * @module
 */
import { type ProviderId, providers } from "../lib/providers.ts";
import { type Control, controlAt } from "./control.ts";
import { mountOf } from "./place.ts";
import { takeOver } from "./register.ts";

export type { ClockState, Control, JournalEntry } from "./control.ts";
export { SandboxUnavailableError } from "./register.ts";

/** The mocks of a visit. */
export interface Sandbox {
  /** Whether the worlds are those that this visit had before a reload. */
  readonly resumed: boolean;
  /** The base URL that a partner would be issued. Another one after a restart. */
  baseUrl(provider: ProviderId): string;
  /** Calls a mock. It refuses any address outside the sandbox, so that no request leaves the page. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** What happens in a provider's world: clock, switches, faults, events, journal. */
  control(provider: ProviderId): Control;
  /** Calls the listener each time the browser had forgotten the worlds and new ones have begun. Returns how to stop that. */
  onRestart(listener: () => void): () => void;
  /** Stops keeping the worker awake. */
  close(): void;
}

type Worlds = Readonly<Record<ProviderId, World>>;

interface World {
  readonly baseUrl: string;
  readonly controlUrl: string;
}

/** How often the worker is asked whether it still knows us. It sleeps after four minutes without a request. */
const pingMilliseconds = 60_000;

/**
 * Opens the sandbox, or takes up again what this visit had before a reload.
 *
 * @param name - Pages of one name share their worlds within a tab. Default: the page's path.
 * @throws SandboxUnavailableError where the browser has no service workers, or refuses this one.
 */
export async function openSandbox({ name = location.pathname }: { readonly name?: string } = {}): Promise<Sandbox> {
  await takeOver();
  const key = `partnerkit:sandbox:${name}`;
  const known = recall(key);
  const resumed = known !== undefined && (await isAlive(known));
  let worlds = known && resumed ? known : await beginWorlds(key);
  const listeners = new Set<() => void>();
  let checking: Promise<void> | undefined;
  const check = (): Promise<void> =>
    (checking ??= (async () => {
      if (await isAlive(worlds)) return;
      worlds = await beginWorlds(key);
      for (const listener of listeners) listener();
    })().finally(() => (checking = undefined)));
  const timer = setInterval(() => void check().catch(() => {}), pingMilliseconds); // the next call says what is wrong
  return {
    resumed,
    baseUrl: (provider) => worlds[provider].baseUrl,
    control: (provider) => controlAt(() => worlds[provider].controlUrl),
    async fetch(input, init) {
      const request = new Request(input, { ...init, redirect: init?.redirect ?? "manual" });
      if (!request.url.startsWith(root().href)) throw new RangeError(`[partnerkit] ${request.url} is not in the sandbox`);
      const response = await fetch(request);
      if (response.status === 404) await check();
      return response;
    },
    onRestart(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => clearInterval(timer),
  };
}

const root = (): URL => new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/sandbox/`, location.origin);

async function beginWorlds(key: string): Promise<Worlds> {
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

function recall(key: string): Worlds | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Worlds); // written by beginWorlds
  } catch {
    return undefined;
  }
}

async function isAlive(worlds: Worlds): Promise<boolean> {
  const answers = await Promise.all(providers.map(({ id }) => fetch(`${worlds[id].controlUrl}/clock`)));
  return answers.every(({ ok }) => ok);
}
