/**
 * A mock in a service worker: pages call it below their own origin, and its login pages open there.
 *
 * @module
 */
import type { World } from "./behaviour.ts";
import type { Mock, MockOptions } from "./mock.ts";

/** An event that a service worker may take its time for. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, or a page that is opened. */
interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What is used of the worker's global scope. TypeScript's library has it only apart from the window's, which other modules need. */
declare const self: {
  readonly location: URL;
  readonly registration: EventTarget & { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
};

/**
 * Answers whatever the worker's pages request below the mount, opened pages too, and leaves everything else alone. To be
 * called at the top level of the worker's script, once for each mock.
 *
 * The worker takes over the page that registers it at once: wait for `controllerchange` before the first call.
 *
 * @param provider - The provider's id.
 * @param create - Makes the mock.
 * @param mount - Path that the mock is mounted at. Default: `mount` in the query of the worker's own address, or the
 * provider's id, both as seen from the worker's scope.
 * @throws RangeError for a mount outside the worker's scope, where no page would reach its login.
 *
 * @example
 * ```ts
 * import { serveMock } from "@partnerkit/mock-engine/service-worker";
 * import { createEtelecomMock, type EtelecomWorld } from "@partnerkit/mock-etelecom";
 *
 * serveMock<EtelecomWorld>("etelecom", (options) => createEtelecomMock({ ...options, scenario: "flaky" }));
 * ```
 */
export function serveMock<W extends World>(
  provider: string,
  create: (options: MockOptions<W>) => Mock<W>,
  mount: string = new URL(self.location.href).searchParams.get("mount") ?? provider,
): Mock<W> {
  const place = pathOf(mount);
  const mock = create({ mount: place });
  self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
  self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener("fetch", (event) => {
    const { origin, pathname } = new URL(event.request.url);
    if (origin !== self.location.origin || !`${pathname}/`.startsWith(`${place}/`)) return;
    event.respondWith(mock.fetch(event.request).catch(() => Response.error())); // a reset or a caller who gave up
    event.waitUntil(stayAwake());
  });
  self.registration.addEventListener("updatefound", () => rest()); // a new worker waits until the old one is at rest
  return mock;
}

/** A mount as the addresses below it are written. */
function pathOf(mount: string): string {
  const scope = new URL(self.registration.scope);
  const path = new URL(mount, scope).pathname.replace(/\/+$/, "");
  if (path !== "" && `${path}/`.startsWith(scope.pathname)) return path;
  throw new RangeError(`[partnerkit] the mount ${path || "/"} is not below the worker's scope ${scope.pathname}`);
}

/**
 * How long the worker stays awake after a request. A browser stops one that rests for half a minute, and what the mock
 * knows is gone then, while somebody still reads the login page. No event may last longer than five minutes.
 */
const awakeMilliseconds = 4 * 60_000;

let rest = (): void => {};

/** Lasts until the worker may rest; a later request takes over. */
function stayAwake(): Promise<void> {
  rest();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, awakeMilliseconds);
    rest = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
