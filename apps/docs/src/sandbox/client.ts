/**
 * The sandbox in the page: the four mocks in a service worker, in sessions of this visit alone. To be loaded when somebody
 * opens it.
 *
 * @module
 */
import type { ProviderId } from "../lib/providers.ts";
import { type Control, controlAt } from "./control.ts";
import { own } from "./owner.ts";
import { takeOver } from "./register.ts";
import { areAlive, beginWorlds, recallWorlds, root, type Worlds } from "./worlds.ts";

export type { ClockState, Control, JournalEntry } from "./control.ts";
export { SandboxUnavailableError } from "./register.ts";

/** The mocks of a visit. */
export interface Sandbox {
  /** Whether the worlds are those that this visit had before a reload, or new ones: because the tab is a copy of one that lives on, too. */
  readonly began: "resumed" | "new" | "copied";
  /** The base URL that a partner would be issued. Another one after a restart. */
  baseUrl(provider: ProviderId): string;
  /** Calls a mock. It refuses any address outside the sandbox, so that no request leaves the page. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** What happens in a provider's world: clock, switches, faults, events, journal. After a restart a call goes to the new world. */
  control(provider: ProviderId): Control;
  /** Calls the listener each time the browser had forgotten the worlds and new ones have begun. Returns how to stop that. */
  onRestart(listener: () => void): () => void;
  /** Stops keeping the worker awake. */
  close(): void;
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
  const { began, owned } = await takeUp(key);
  const living = keepAlive(owned ?? (await beginOwned(key)), key);
  return {
    began,
    baseUrl: (provider) => living.worlds()[provider].baseUrl,
    control: (provider) => controlAt(() => living.worlds()[provider].controlUrl, living.check),
    async fetch(input, init) {
      const request = new Request(input, { ...init, redirect: init?.redirect ?? "manual" });
      if (!request.url.startsWith(root().href)) throw new RangeError(`[partnerkit] ${request.url} is not in the sandbox`);
      const response = await fetch(request);
      if (response.status === 404) await living.check();
      return response;
    },
    onRestart: living.onRestart,
    close: living.close,
  };
}

/** Worlds, and how to let another page have them. */
interface Owned {
  readonly worlds: Worlds;
  readonly release?: (() => void) | undefined;
}

/** What the tab has kept, where it lives on and no other page has it. */
async function takeUp(key: string): Promise<{ began: Sandbox["began"]; owned?: Owned }> {
  const worlds = recallWorlds(key);
  if (!worlds || !(await areAlive(worlds))) return { began: "new" };
  const release = await own(ownerOf(worlds));
  return release ? { began: "resumed", owned: { worlds, release } } : { began: "copied" };
}

async function beginOwned(key: string): Promise<Owned> {
  const worlds = await beginWorlds(key);
  return { worlds, release: await own(ownerOf(worlds)) };
}

const ownerOf = (worlds: Worlds): string => `partnerkit:${worlds.its.controlUrl}`;

/** Worlds, in whose place new ones come when the browser has forgotten them. */
interface Living {
  readonly worlds: () => Worlds;
  /** Sees to it that there are worlds; answers whether these are new. */
  readonly check: () => Promise<boolean>;
  readonly onRestart: Sandbox["onRestart"];
  readonly close: () => void;
}

function keepAlive(first: Owned, key: string): Living {
  let owned = first;
  const listeners = new Set<() => void>();
  let checking: Promise<boolean> | undefined;
  const renew = async (): Promise<boolean> => {
    if (await areAlive(owned.worlds)) return false;
    owned.release?.();
    owned = await beginOwned(key);
    for (const listener of listeners) listener();
    return true;
  };
  const check = (): Promise<boolean> => (checking ??= renew().finally(() => (checking = undefined)));
  const timer = setInterval(() => void check().catch(() => {}), pingMilliseconds); // the next call says what is wrong
  return {
    worlds: () => owned.worlds,
    check,
    onRestart(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      clearInterval(timer);
      owned.release?.();
    },
  };
}
