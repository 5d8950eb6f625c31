/**
 * The four mocks as one service worker. It stands at the root of the site, so that it controls every page of it, and answers
 * what is below `sandbox/` there; everything else goes to the network as if it were not there.
 *
 * @module
 */
import { type ChathubWorld, createChathubMock } from "@partnerkit/mock-chathub";
import { serveMock } from "@partnerkit/mock-engine/service-worker";
import { createEtelecomMock, type EtelecomWorld } from "@partnerkit/mock-etelecom";
import { createItsMock, type ItsWorld } from "@partnerkit/mock-its";
import { createSenseSphereMock, type SenseSphereWorld } from "@partnerkit/mock-sense-sphere";
import { claimMessage, mountOf } from "./place.ts";

serveMock<SenseSphereWorld>("sense-sphere", createSenseSphereMock, mountOf("sense-sphere"));
serveMock<ItsWorld>("its", createItsMock, mountOf("its"));
serveMock<EtelecomWorld>("etelecom", createEtelecomMock, mountOf("etelecom"));
serveMock<ChathubWorld>("chathub", createChathubMock, mountOf("chathub"));

/** What is used of the worker's global scope; its types and the window's do not go together. */
declare const self: {
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "message", listener: (event: MessageEvent & { waitUntil(work: Promise<unknown>): void }) => void): void;
};

// A page that was reloaded past the cache has no worker, although one is there; it asks for it.
self.addEventListener("message", (event) => {
  if (event.data === claimMessage) event.waitUntil(self.clients.claim());
});
