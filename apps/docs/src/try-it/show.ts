/** Headers of an answer that say something about the call; the rest is about its way here. */
const worthSeeing = ["content-type", "retry-after", "www-authenticate", "location", "x-partnerkit-fault"];

/** The headers of an answer that are worth seeing. */
export function shownHeaders(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    worthSeeing.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
