import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "./document.ts";
import { withEvidenceNotes } from "./evidence-notes.ts";
import { redocly } from "./redocly.ts";

/** What a reference page may load: nothing but itself. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Hosts that Redocly's page asks for a logo, for icons and with traces, even with everything inlined. */
const elsewhere = /https:\/\/(?:cdn\.redoc\.ly|cdn\.redocly\.com|otel\.cloud\.redocly\.com)[^"'`\s)]*/g;

/** Stands in for the logo of the page's maker. */
const logo = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#2467f2">Redocly</text></svg>',
).toString("base64")}`;

/** Builds the reference page of a document as one HTML file that loads nothing from elsewhere. */
export async function referencePage(document: OpenApiDocument, locale: "en" | "vi"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "partnerkit-reference-"));
  try {
    const file = join(folder, "reference.html");
    const source = join(folder, "openapi.json");
    await writeFile(source, JSON.stringify(await withEvidenceNotes(document, locale)));
    await redocly("build-docs", source, "--inlineBundle", "--output", file);
    const page = await readFile(file, "utf8");
    return page
      .replace(elsewhere, logo)
      .replace(/<html[^>]*>/, `<html lang="${locale}">`)
      .replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
