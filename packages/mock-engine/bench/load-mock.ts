/**
 * Loads mocks by name. They depend on the engine, so the engine's type check must not wait for their build: what the bench uses
 * of them is declared here.
 */

import type { Mock, World } from "@partnerkit/mock-engine";
import { load } from "../../../scripts/bench/load.ts";

/** A package with a mock. */
interface MockPackage {
  readonly create: () => Mock<World>;
  /** What a partner needs to call it. */
  readonly demo: Readonly<Record<string, string>>;
}

/** The mock of a provider, such as `sense-sphere`. */
export async function loadMock(provider: string): Promise<MockPackage> {
  const loaded = await load(`@partnerkit/mock-${provider}`);
  const name = provider.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { create: loaded[`create${name}Mock`], demo: loaded["demo"] } as MockPackage; // every mock's package is made so
}
