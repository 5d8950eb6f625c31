import { servicesPath, type TransportSettings } from "@partnerkit/transport/client";
import { agent } from "./generated/agent.ts";
import type { ItsClientOptions } from "./options.ts";

/** What the transport must know of this client. */
export function settingsOf(options: ItsClientOptions): TransportSettings {
  return { provider: "its", agent, correctPath: servicesPath, options };
}
