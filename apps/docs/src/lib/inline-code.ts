/** A piece of a text: words, or what stands in backticks. */
export interface Piece {
  readonly text: string;
  readonly code: boolean;
}

/** A text whose code stands in backticks, in pieces. */
export function piecesOf(text: string): readonly Piece[] {
  return text
    .split("`")
    .map((piece, index) => ({ text: piece, code: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** The same without the backticks, for titles and descriptions. */
export const plainOf = (text: string): string => text.replaceAll("`", "");
