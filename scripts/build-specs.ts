/**
 * Builds what `@partnerkit/specs` publishes: each provider's document in one piece, in English and Vietnamese, its login
 * flow, the overlays and the sources.
 */
import { copyFile, cp, mkdir, rm, writeFile } from "node:fs/promises";
import { stringify } from "yaml";
import { bundle } from "./lib/bundle.ts";
import { type Provider, providers, repository } from "./lib/providers.ts";

const dist = repository("specs/dist");

async function build(provider: Provider): Promise<void> {
  const folder = `${dist}/${provider}`;
  await mkdir(folder, { recursive: true });
  await copyFile(repository(`specs/${provider}/flows.arazzo.yaml`), `${folder}/flows.arazzo.yaml`);
  for (const locale of ["en", "vi"] as const) {
    const document = await bundle(provider, locale);
    const name = locale === "en" ? "openapi" : "openapi.vi";
    await writeFile(`${folder}/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
    await writeFile(`${folder}/${name}.yaml`, stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }));
  }
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await cp(repository("specs/overlays"), `${dist}/overlays`, { recursive: true });
await copyFile(repository("specs/sources.yaml"), `${dist}/sources.yaml`);
await Promise.all(providers.map(build));
