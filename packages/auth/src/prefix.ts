const last = 0x10ffff;
const surrogates = { from: 0xd800, to: 0xdfff };

/**
 * The first text that sorts behind everything that begins with a prefix, where text is sorted by code points, as UTF-8 is. A list
 * between the two is a range of an index, which a comparison of the prefix alone is not in every database.
 */
export function behind(prefix: string): string {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.at(-1) === last) points.pop();
  const point = points.pop();
  if (point === undefined) return String.fromCodePoint(last).repeat(513); // longer than any key
  const next = point + 1 === surrogates.from ? surrogates.to + 1 : point + 1;
  return String.fromCodePoint(...points, next);
}
