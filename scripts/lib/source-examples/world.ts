import { createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock } from "@partnerkit/mock-etelecom";
import { createItsMock } from "@partnerkit/mock-its";
import { createSenseSphereMock } from "@partnerkit/mock-sense-sphere";
import { type Provider, providers } from "../providers.ts";
import { type Recorder, record } from "./recorder.ts";

/** What this script needs of a mock. */
export interface Servable {
  baseUrl(origin?: string): string;
  listen(): Promise<{ readonly origin: string; close(): Promise<void> }>;
}

/** A mock that is being served behind a recorder. */
export interface Served {
  readonly origin: string;
  readonly baseUrl: string;
  readonly take: Recorder["take"];
}

/** The four mocks, served on free ports. */
export interface World {
  readonly served: Readonly<Record<Provider, Served>>;
  close(): Promise<void>;
}

/** The four mocks with every switch at its default. */
export function defaultMocks(): Record<Provider, Servable> {
  return { "sense-sphere": createSenseSphereMock(), its: createItsMock(), etelecom: createEtelecomMock(), chathub: createChathubMock() };
}

/** Serves the mocks, each behind a recorder. */
export async function startWorld(mocks: Readonly<Record<Provider, Servable>> = defaultMocks()): Promise<World> {
  const closers: (() => Promise<void>)[] = [];
  const serve = async (provider: Provider): Promise<[Provider, Served]> => {
    const mock = mocks[provider];
    const listening = await mock.listen();
    const recorder = await record(listening.origin);
    closers.push(
      () => recorder.close(),
      () => listening.close(),
    );
    return [provider, { origin: recorder.origin, baseUrl: mock.baseUrl(recorder.origin), take: recorder.take }];
  };
  const served = Object.fromEntries(await Promise.all(providers.map(serve))) as Record<Provider, Served>; // one entry for each provider
  return {
    served,
    close: async () => {
      for (const close of closers) await close();
    },
  };
}
