import { fileURLToPath } from "node:url";

/** The providers, in the order in which they appear everywhere. A provider's id names its folders. */
export const providers = ["sense-sphere", "its", "etelecom", "chathub"] as const;

export type Provider = (typeof providers)[number];

/** Absolute path of a file of the repository. */
export const repository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
