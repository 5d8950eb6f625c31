/**
 * Where the Markdown twin of a page stands: `/guides/start/` has `/guides/start.md`, a start page `index.md` below it.
 *
 * @param pathname - Path of a page, with or without the path that the site is published under.
 * @param base - The path that the site is published under, because its own start page is no `.md` beside it.
 */
export function twinPath(pathname: string, base: string): string {
  const root = base.endsWith("/") ? base : `${base}/`;
  const isStart = pathname === root || pathname === `${root}en/`;
  return isStart ? `${pathname}index.md` : `${pathname.replace(/\/$/, "")}.md`;
}
