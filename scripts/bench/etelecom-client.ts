import { load } from "./load.ts";

/** What the bench calls of eTelecom's client. */
export interface EtelecomClient {
  authorizeShop(request: { readonly shop_id: string; readonly redirect_url: string }): Promise<{ readonly type: string }>;
}

/** What the bench says to eTelecom's client. */
export interface EtelecomClientOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Loads what makes eTelecom's client. */
export async function loadEtelecomClient(): Promise<(options: EtelecomClientOptions) => EtelecomClient> {
  const { createEtelecomClient } = await load("@partnerkit/etelecom");
  return createEtelecomClient as (options: EtelecomClientOptions) => EtelecomClient; // the two types above are part of its own
}
