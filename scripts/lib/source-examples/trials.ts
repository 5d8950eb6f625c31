import type { Mend, Plan, Trial } from "./types.ts";

/**
 * The runs of an example: as written, then for every further breakage with all the others mended, then with nothing
 * broken. A mend that changes nothing has nothing to mend, and leaves the list.
 */
export function trialsOf({ text, mends: candidates, expect, extras }: Plan): Trial[] {
  const mends = applicable(text, candidates);
  const broken = mends.flatMap((mend): Trial[] => {
    if (!mend.without) return [];
    const { expect: failure, stage } = mend.without;
    const others = mends.filter((other) => other !== mend);
    return [{ label: `mended but for ${mend.id} (${mend.what})`, mends: others, expect: failure, ...(stage ? { stage } : {}) }];
  });
  const [asWritten, ...rest] = broken;
  const first: Trial[] = asWritten ? [{ ...asWritten, label: "as written", mends: [] }] : [];
  return [...first, ...rest, { label: asWritten ? "mended" : "as written", mends, expect }, ...extras];
}

/** Mends that find something, each after those before it. */
function applicable(text: string, candidates: readonly Mend[]): Mend[] {
  let current = text;
  return candidates.filter(({ apply }) => {
    const before = current;
    current = apply(before);
    return current !== before;
  });
}
