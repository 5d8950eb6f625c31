/** The virtual clock of a world. */
export interface ClockState {
  readonly now: string;
  readonly frozen: boolean;
}

/** What was asked of a world and what it answered, as its journal shows it: secrets are masked. */
export interface JournalEntry {
  readonly number: number;
  readonly operation?: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly response: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
}

/** The control operations of a provider's world. All of them throw where the mock refuses. */
export interface Control {
  clock(): Promise<ClockState>;
  /** Lets time pass, in milliseconds. */
  advance(milliseconds: number): Promise<ClockState>;
  /** Decides what the sources leave open; the mock's README lists the switches. */
  setSwitches(switches: Readonly<Record<string, unknown>>): Promise<unknown>;
  addFault(fault: Readonly<Record<string, unknown>>): Promise<unknown>;
  clearFaults(): Promise<void>;
  journal(): Promise<readonly JournalEntry[]>;
  /** Starts the world over. */
  reset(): Promise<void>;
  /** Any other operation, such as `/unlink-shop`. */
  post(path: string, body?: unknown): Promise<unknown>;
}

/**
 * Controls the world whose control address is the given one when a call is made.
 *
 * @param isRenewed - Asked where nothing was found: whether that world is gone, and a new one has an address now.
 */
export function controlAt(address: () => string, isRenewed: () => Promise<boolean>): Control {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const send = (): Promise<Response> => fetch(address() + path, { method, ...init });
    let response = await send();
    if (response.status === 404 && (await isRenewed())) response = await send();
    const text = await response.text();
    if (!response.ok) throw new Error(`[partnerkit] ${method} ${path}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  return {
    // The answers are as the mock's control document says, which holds for the mock itself.
    clock: () => call("GET", "/clock") as Promise<ClockState>,
    advance: (milliseconds) => call("POST", "/clock", { advance: milliseconds }) as Promise<ClockState>,
    setSwitches: (switches) => call("PATCH", "/switches", switches),
    addFault: (fault) => call("POST", "/faults", fault),
    clearFaults: async () => void (await call("DELETE", "/faults")),
    journal: () => call("GET", "/journal") as Promise<readonly JournalEntry[]>,
    reset: async () => void (await call("POST", "/reset", {})),
    post: (path, body) => call("POST", path, body),
  };
}
