import manifest from "../../package.json" with { type: "json" };

const pinned: Readonly<Record<string, string>> = manifest.devDependencies;

/** The version of a client, which this package pins. */
export function versionOf(name: string): string {
  return pinned[name] ?? "unknown";
}
