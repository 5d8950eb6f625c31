import type { Binding } from "../connection/bind.ts";
import type { Session } from "./flow.ts";
import type { Proved } from "./login.ts";

/** What is kept of an account that was proved, for whoever asked. */
export function bindingOf(provider: string, { tenant, user }: Session, { subject, verified, credential, label }: Proved): Binding {
  return {
    key: { provider, tenant, subject },
    state: verified ? "active" : "unverified",
    credential,
    user,
    transfer: verified,
    label,
  };
}
