/** Answers above this many bytes are not read on: 8 MiB. No operation of any provider comes near it. */
export const maxAnswerBytes: number = 8 * 1024 * 1024;

/** Reads a body as text, or answers undefined once it is longer than the limit, which frees what was read. */
export async function readText(response: Response, limit: number = maxAnswerBytes): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
