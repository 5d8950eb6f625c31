import { claimMessage, workerFile } from "./place.ts";

/** Why there is no sandbox: no secure origin, no service workers, refused by the browser, or no answer from the worker. */
export type Unavailable = "insecure" | "missing" | "refused" | "silent";

/** The browser gives the sandbox no place to live. The page can then say so and name the other ways. */
export class SandboxUnavailableError extends Error {
  override readonly name = "SandboxUnavailableError";
  readonly reason: Unavailable;

  constructor(reason: Unavailable, options?: ErrorOptions) {
    super(`[partnerkit] the sandbox cannot run in this browser: ${reason}`, options);
    this.reason = reason;
  }
}

const patienceMilliseconds = 10_000;

/** Puts the worker in charge of this page. @throws SandboxUnavailableError */
export async function takeOver(): Promise<void> {
  if (!isSecureContext) throw new SandboxUnavailableError("insecure");
  // The types say that it is always there; private windows of some browsers have none.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) throw new SandboxUnavailableError("missing");
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${workerFile}`;
  const registration = await register(container, address);
  const isOurs = (): boolean => container.controller?.scriptURL === new URL(address, location.origin).href;
  if (isOurs()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new SandboxUnavailableError("silent")), patienceMilliseconds);
    const settle = (): void => {
      if (!isOurs()) return;
      clearTimeout(timer);
      container.removeEventListener("controllerchange", settle);
      resolve();
    };
    container.addEventListener("controllerchange", settle);
    registration.active?.postMessage(claimMessage);
    settle();
  });
}

async function register(container: ServiceWorkerContainer, address: string): Promise<ServiceWorkerRegistration> {
  let registration: ServiceWorkerRegistration | undefined; // what browsers promise, and blocked ones do not keep
  try {
    registration = await container.register(address);
  } catch (cause) {
    throw new SandboxUnavailableError("refused", { cause });
  }
  if (!registration) throw new SandboxUnavailableError("refused");
  return registration;
}
