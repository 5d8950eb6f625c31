/** A page that was left may hold what it owned for a moment longer than the page that follows it. */
const patienceMilliseconds = 500;

/**
 * Takes what a name stands for, for as long as the page lives or until the given function is called. Undefined where another page
 * has it: a copied tab comes with the storage of the one that it was copied from.
 */
export function own(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const held = new Promise<void>((release) => {
      const signal = AbortSignal.timeout(patienceMilliseconds);
      const granted = navigator.locks.request(name, { signal }, () => {
        resolve(release);
        return held;
      });
      granted.catch(() => resolve(undefined)); // the time is over
    });
  });
}
