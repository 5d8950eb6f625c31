import type { TransportSettings } from "@partnerkit/transport/client";
import { agent } from "./generated/agent.ts";
import type { ChathubClientOptions } from "./options.ts";

/** What the transport must know of this client. */
export function settingsOf(options: ChathubClientOptions): TransportSettings {
  return { provider: "chathub", agent, options };
}
