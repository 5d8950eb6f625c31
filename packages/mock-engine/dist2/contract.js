/** What a document answers for a status: the status itself, its range, or `default`. */
export function answerFor({ answers }, status) {
    return answers[status] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers["default"];
}
