/** The four providers, in the order of the site. */
export const providers = [
  { id: "sense-sphere", name: "Sense Sphere" },
  { id: "its", name: "ITS" },
  { id: "etelecom", name: "eTelecom" },
  { id: "chathub", name: "SMSBAT ChatHub" },
] as const;

export type Provider = (typeof providers)[number];
export type ProviderId = Provider["id"];
