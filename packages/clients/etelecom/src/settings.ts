import { servicesPath, type TransportSettings } from "@partnerkit/transport/client";
import { agent } from "./generated/agent.ts";
import type { EtelecomClientOptions } from "./options.ts";

/** What the transport must know of this client. */
export function settingsOf(options: EtelecomClientOptions): TransportSettings {
  return { provider: "etelecom", agent, correctPath: servicesPath, options };
}
