import type { Ticker } from "./ticker.ts";

/**
 * The time by a provider's clock: this machine's until an answer tells better. It runs with the ticker, so that a step of the
 * machine's clock moves nothing.
 */
export class ProviderClock {
  readonly #ticker: Ticker;
  #ahead: number;
  #skewMs = 0;

  constructor(ticker: Ticker, wallMs: number = Date.now()) {
    this.#ticker = ticker;
    this.#ahead = wallMs - ticker.now();
  }

  now(): number {
    return this.#ticker.now() + this.#ahead;
  }

  /** How far the machine's clock was found to be off, in milliseconds; 0 as long as no answer said otherwise. */
  get skewMs(): number {
    return this.#skewMs;
  }

  /** Takes a better time than the machine's, such as a database's. */
  set(wallMs: number): void {
    this.#ahead = wallMs - this.#ticker.now();
  }

  /**
   * Learns from an answer: its `Date`, in whole seconds, was written between sending and receiving. An answer with `Age` comes from a
   * cache and says nothing.
   *
   * @param sentAt - `now()` when the request was sent.
   * @see https://www.rfc-editor.org/rfc/rfc9110#field.date
   */
  observe({ headers }: Pick<Response, "headers">, sentAt: number): void {
    const date = Date.parse(headers.get("date") ?? "");
    if (Number.isNaN(date) || headers.has("age")) return;
    const receivedAt = this.now();
    const latest = date + 1000 + Math.max(0, receivedAt - sentAt); // what its clock can show by now
    const off = receivedAt < date ? date - receivedAt : receivedAt > latest ? latest - receivedAt : 0;
    if (off === 0) return;
    this.#ahead += off;
    this.#skewMs = Math.abs(this.now() - Date.now());
  }
}
