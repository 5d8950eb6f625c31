import { PartnerError } from "./partner-error.ts";

/**
 * An answer came that no client should act on: a redirect (`redirect_refused`), a media type that the operation does not
 * list (`unexpected_content_type`), a status that HTTP does not have (`unexpected_status`), more than 8 MiB
 * (`answer_too_large`), an empty body (`empty_body`), broken JSON (`invalid_json`), a shape that has no
 * meaning (`unexpected_shape`), or one that the option `validate` refuses (`schema_mismatch`).
 */
export class AnswerError extends PartnerError {
  override readonly name = "AnswerError" as const;
}
