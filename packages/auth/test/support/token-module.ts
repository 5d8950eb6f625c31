import { NetworkError, TimeoutError } from "@partnerkit/transport";
import { expiryAfter } from "../../src/index.ts";
import type { CredentialFunction, ProviderModule } from "../../src/provider.ts";

/** A client of the token server. */
export interface TokenClient {
  readonly credential: CredentialFunction;
  /** Uses the credential as a client does: after a 401 once more with another one. @returns the last status */
  use(): Promise<number>;
}

/** A module for the token server, in the place of one of the four. */
export function tokenModule(baseUrl: string, more: Partial<ProviderModule<TokenClient, never, "its">> = {}): ProviderModule<TokenClient, never, "its"> {
  return {
    id: "its",
    onDemand: true,
    refresh: async ({ key, services, signal }) => {
      const sentAt = services.now();
      const response = await fetch(`${baseUrl}/token/${key.subject}`, { signal }).catch((cause: unknown) => {
        throw new NetworkError("the connection broke off. Try again later.", { ...place, code: "network", retryable: true, cause });
      });
      services.observe(response, sentAt);
      if (response.status === 410) return { type: "reauth", reason: "the shop has to log in" };
      if (!response.ok) throw new TimeoutError(`the provider answered ${response.status}. Try again later.`, { ...place, code: "server_error", retryable: true });
      const { token, expires_in } = (await response.json()) as { token: string; expires_in: unknown }; // as the server writes it
      const issuedAt = services.now();
      return { type: "token", credential: { token, issuedAt, expiresAt: expiryAfter("its", expires_in, issuedAt) } };
    },
    createClient: ({ credential }) => ({
      credential,
      use: async () => {
        const send = async (token: string): Promise<number> => {
          const response = await fetch(`${baseUrl}/use`, { headers: { authorization: `Bearer ${token}` } });
          await response.text();
          return response.status;
        };
        const token = await credential({ operation: "use" });
        const status = await send(token);
        if (status !== 401) return status;
        const other = await credential({ operation: "use", rejected: token });
        return other === token ? status : send(other);
      },
    }),
    ...more,
  };
}

const place = { provider: "its", operation: "token", attempts: 1 };
