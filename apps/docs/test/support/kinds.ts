/** What a page is, by its path in its language. */
const kinds = [
  { name: "start page", holds: /^\/$/ },
  { name: "guides", holds: /^\/guides\// },
  { name: "provider overviews", holds: /^\/reference\/[^/]+\/$/ },
  { name: "operations", holds: /^\/reference\/[^/]+\/[^/]+\/$/ },
  { name: "logins", holds: /^\/logins\/[^/]+\/$/ },
  { name: "other pages", holds: /^/ },
] as const;

export type Kind = (typeof kinds)[number]["name"];

export function kindOf(path: string): Kind {
  const own = path.replace(/^\/en\//, "/");
  return kinds.find(({ holds }) => holds.test(own))?.name ?? "other pages";
}
