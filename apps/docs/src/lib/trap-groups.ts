import { type Trap, traps } from "./traps.ts";

/** Traps that belong together on the page. */
export interface TrapGroup {
  /** Anchor of the heading. */
  readonly slug: string;
  readonly name: string;
  readonly traps: readonly Trap[];
}

/** ITS and eTelecom are one platform, whose traps stand together. */
const groups = [
  { slug: "sense-sphere", name: "Sense Sphere", prefix: "SS-" },
  { slug: "its-etelecom", name: "ITS, eTelecom", prefix: "ET-" },
  { slug: "chathub", name: "SMSBAT ChatHub", prefix: "CH-" },
] as const;

/** The traps as the page shows them. */
export function trapGroups(): readonly TrapGroup[] {
  return groups.map(({ prefix, ...group }) => ({ ...group, traps: traps().filter(({ id }) => id.startsWith(prefix)) }));
}
