import type { Row } from "../row.ts";
import { answerRows } from "./answers.ts";
import { credentialRows } from "./credentials.ts";
import { endingRows } from "./ending.ts";
import { pathRows } from "./paths.ts";
import { redirectRows } from "./redirects.ts";
import { repeatingRows } from "./repeating.ts";
import { secretRows } from "./secrets.ts";
import { sizeRows } from "./sizes.ts";
import { waitingRows } from "./waiting.ts";

/** The rows of the matrix. */
export const rows: readonly Row[] = [
  ...waitingRows,
  ...repeatingRows,
  ...endingRows,
  ...secretRows,
  ...redirectRows,
  ...answerRows,
  ...pathRows,
  ...credentialRows,
  ...sizeRows,
];
