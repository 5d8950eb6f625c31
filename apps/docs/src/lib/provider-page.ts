import type { OpenApiDocument } from "../../../../scripts/lib/document.ts";
import { demoWorld } from "./demo.ts";
import type { Evidenced } from "./described.ts";
import { openApiDocument, operationsOf } from "./document.ts";
import type { Locale } from "./locale.ts";
import { addressOf } from "./operation-page.ts";
import { trapsOfProvider } from "./operation-traps.ts";
import { type ProviderId, providers } from "./providers.ts";
import { type Claim, claimOf, type Source, sourcesOf } from "./sources.ts";
import { type Words, wordsOf } from "./words.ts";

/** Everything that stands on a provider's page. */
export interface ProviderPage {
  readonly id: ProviderId;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Undefined where it is issued to each partner. */
  readonly publicBaseUrl: string | undefined;
  readonly baseUrlClaim: Claim | undefined;
  readonly sandboxBaseUrl: string;
  readonly tokens: readonly Token[];
  readonly operations: readonly ListedOperation[];
  readonly limits: readonly RateLimit[];
  readonly environment: readonly Variable[];
  readonly sources: readonly Source[];
  readonly hasTraps: boolean;
}

export interface Token {
  readonly name: string;
  readonly description: string;
  readonly form: string | undefined;
  readonly lifetime: string;
  readonly claim: Claim | undefined;
}

export interface ListedOperation {
  readonly id: string;
  readonly title: string;
  readonly method: string;
  readonly address: string;
}

export interface RateLimit {
  readonly name: string;
  readonly description: string;
  readonly claim: Claim | undefined;
}

export interface Variable {
  readonly name: string;
  readonly meaning: string;
  /** What the sandbox takes; undefined for what a login brings. */
  readonly demo: string | undefined;
}

/** The parts of a document that only this page reads. */
interface ProviderParts {
  readonly info: { readonly summary: string };
  readonly servers: readonly Evidenced[];
  readonly "x-tokens": Readonly<Record<string, Evidenced & { readonly form?: string; readonly lifetime: string }>>;
  readonly "x-limits"?: readonly (Evidenced & { readonly name: string })[];
}

/** The page of a provider in a language. */
export function providerPage(id: ProviderId, locale: Locale): ProviderPage {
  const document = openApiDocument(id, locale);
  const parts = document as unknown as ProviderParts; // the same document, with what only readers need
  const [server] = document.servers;
  const isIssued = server?.url.startsWith("{baseUrl}") ?? false;
  return {
    id,
    name: providers.find((provider) => provider.id === id)?.name ?? id,
    summary: parts.info.summary,
    description: document.info.description,
    publicBaseUrl: isIssued ? undefined : server?.url,
    baseUrlClaim: claimOf(parts.servers[0] ?? {}, locale),
    sandboxBaseUrl: demoWorld[id].baseUrl,
    tokens: tokensOf(parts, locale),
    operations: listedOperations(document),
    limits: limitsOf(parts, locale),
    environment: variablesOf(id, parts, wordsOf(locale)),
    sources: sourcesOf(id, locale),
    hasTraps: trapsOfProvider(id).length > 0,
  };
}

function tokensOf(parts: ProviderParts, locale: Locale): readonly Token[] {
  return Object.entries(parts["x-tokens"]).map(([name, token]) => {
    const { description = "", form, lifetime } = token;
    return { name, description, form, lifetime, claim: claimOf(token, locale) };
  });
}

function listedOperations(document: OpenApiDocument): readonly ListedOperation[] {
  return operationsOf(document).map((placed) => ({
    id: placed.id,
    title: (placed.operation as { readonly summary?: string }).summary ?? placed.id, // what only readers need
    method: placed.method,
    address: addressOf(document, placed),
  }));
}

function limitsOf(parts: ProviderParts, locale: Locale): readonly RateLimit[] {
  return (parts["x-limits"] ?? []).map((limit) => {
    const { name, description = "" } = limit;
    return { name, description, claim: claimOf(limit, locale) };
  });
}

function variablesOf(id: ProviderId, parts: ProviderParts, words: Words): readonly Variable[] {
  return demoWorld[id].environment.map(({ name, holds, demo }) => {
    const meanings: Readonly<Record<string, string>> = {
      baseUrl: words.baseUrl,
      login: words.companyLogin,
      password: words.companyPassword,
    };
    const meaning = meanings[holds] ?? parts["x-tokens"][holds]?.description;
    if (!meaning) throw new Error(`[partnerkit] nothing says what ${name} holds`);
    return { name, meaning, demo };
  });
}
