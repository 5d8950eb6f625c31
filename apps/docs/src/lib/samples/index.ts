import type { OpenApiDocument } from "../../../../../scripts/lib/document.ts";
import { demoWorld } from "../demo.ts";
import type { PlacedOperation } from "../document.ts";
import type { ProviderId } from "../providers.ts";
import { sampleCall } from "./call.ts";
import { curlSample } from "./curl.ts";
import { phpSample } from "./php.ts";
import { pythonSample } from "./python.ts";
import { fetchSample, typescriptSample } from "./typescript.ts";

/** A program that calls an operation of the demo world. */
export interface Sample {
  /** Name of the language as tabs show it. */
  readonly label: string;
  /** Name of the language for highlighting. */
  readonly language: string;
  readonly code: string;
}

/** The languages, in the order of their tabs. */
export const sampleLanguages = [
  { label: "curl", language: "bash", write: curlSample },
  { label: "TypeScript", language: "ts", write: typescriptSample },
  { label: "fetch", language: "js", write: fetchSample },
  { label: "Python", language: "python", write: pythonSample },
  { label: "PHP", language: "php", write: phpSample },
] as const;

/** The samples of an operation, in every language. */
export function samplesOf(provider: ProviderId, document: OpenApiDocument, placed: PlacedOperation): readonly Sample[] {
  const call = sampleCall(provider, document, placed);
  const { baseUrl } = demoWorld[provider];
  return sampleLanguages.map(({ label, language, write }) => ({ label, language, code: write(baseUrl, call).trimEnd() }));
}
