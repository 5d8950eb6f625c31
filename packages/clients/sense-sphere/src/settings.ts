import type { TransportSettings } from "@partnerkit/transport/client";
import { agent } from "./generated/agent.ts";
import type { SenseSphereClientOptions } from "./options.ts";

/** What the transport must know of this client. */
export function settingsOf(options: SenseSphereClientOptions): TransportSettings {
  return { provider: "sense-sphere", agent, options };
}
