/**
 * Loads mocks and clients by name. They depend on the engine, so the engine's type check must not wait for their build:
 * what the bench uses of them is declared here.
 */
import type { Mock, World } from "@partnerkit/mock-engine";

/** A package with a mock. */
interface MockPackage {
  readonly create: () => Mock<World>;
  /** What a partner needs to call it. */
  readonly demo: Readonly<Record<string, string>>;
}

/** What the bench calls of eTelecom's client. */
interface EtelecomClient {
  authorizeShop(request: { readonly shop_id: string; readonly redirect_url: string }): Promise<{ readonly type: string }>;
}

/** What the bench says to eTelecom's client. */
interface EtelecomClientOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** The mock of a provider, such as `sense-sphere`. */
export async function loadMock(provider: string): Promise<MockPackage> {
  const loaded = await load(`@partnerkit/mock-${provider}`);
  const name = provider.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { create: loaded[`create${name}Mock`], demo: loaded["demo"] } as MockPackage; // every mock's package is made so
}

/** Makes eTelecom's client. */
export async function loadEtelecomClient(): Promise<(options: EtelecomClientOptions) => EtelecomClient> {
  const loaded = await load("@partnerkit/etelecom");
  return loaded["createEtelecomClient"] as (options: EtelecomClientOptions) => EtelecomClient; // the two types above are part of its own
}

async function load(name: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(name)) as Readonly<Record<string, unknown>>; // a module's exports
  } catch (error) {
    throw new Error(`[partnerkit] ${name} cannot be loaded; run "npm run build" first`, { cause: error });
  }
}
