/** A clock that only runs forward, in milliseconds from some start. Steps of the machine's clock do not move it. */
export interface Ticker {
  now(): number;
}

const callsPerReading = 64;
const msPerReading = 100;

/**
 * A ticker that reads the clock once for up to 64 calls or 100 ms, whichever ends first: reading it costs more than everything else
 * that handing out a cached credential takes, and a credential is refreshed seconds before its end.
 */
export class CoarseTicker implements Ticker {
  #time = 0;
  #left = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  now(): number {
    this.#left -= 1;
    return this.#left > 0 ? this.#time : this.#read();
  }

  #read(): number {
    this.#left = callsPerReading;
    this.#time = performance.now();
    if (!this.#timer) {
      const timer: unknown = setTimeout(() => {
        this.#left = 0;
        this.#timer = undefined;
      }, msPerReading);
      this.#timer = timer as ReturnType<typeof setTimeout>; // a number where timers are the web's
      if (typeof timer === "object") this.#timer.unref();
    }
    return this.#time;
  }
}
