import type { Incoming } from "./incoming.ts";
import { StartError } from "./world.ts";

/** An origin of this machine alone: loopback by number, or by a name that browsers take there. */
const loopback = /^https?:\/\/(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Whether an origin is this machine's own. */
export function isLoopback(origin: string): boolean {
  return loopback.test(origin);
}

/** Says why a request may not control a mock; undefined for one that may. */
export type ControlAccess = (request: Incoming) => string | undefined;

/**
 * Decides who may control a mock. Any page that a developer opens can send requests to loopback, and some need no CORS
 * to act; the browser says which page it was. What is no browser names no origin, and may.
 *
 * @param origins - Origins whose pages may control it too; `*` stands for all.
 * @throws StartError for what is no origin.
 */
export function controlAccess(origins: readonly string[]): ControlAccess {
  for (const origin of origins) refuseNonsense(origin);
  if (origins.includes("*")) return () => undefined;
  return (request) => {
    const { origin: own, via } = request;
    const page = request.header("origin");
    if (page !== undefined && page !== own && !isLoopback(page) && !origins.includes(page))
      return `Pages of ${page} may not control this mock. ${wayOut(page)}`;
    // A page whose name was turned to loopback is of the mock's own origin, as far as its browser can tell.
    if (via === "loopback" && !isLoopback(own) && !origins.includes(own))
      return `This mock listens on loopback, and ${own} is not it. ${wayOut(own)}`;
    // A service worker does not see the Origin of a form, which any page can send.
    return via === "form" ? "No form may control this mock; a page does with fetch." : undefined;
  };
}

function wayOut(origin: string): string {
  return `Should it? Make the mock with controlOrigins: ["${origin}"], or start it with --control-origin ${origin}.`;
}

function refuseNonsense(origin: string): void {
  if (/^(?:\*|null|[a-z][a-z\d+.-]*:\/\/[^\s/?#]+)$/.test(origin)) return;
  throw new StartError(`[partnerkit] "${origin}" is no control origin; one is such as https://docs.example.com, and * stands for all`);
}
