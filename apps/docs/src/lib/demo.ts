import type { ProviderId } from "./providers.ts";

/** What stands for a value in a sample: itself, a variable of the environment, or a time that is computed. */
export type Value = string | number | boolean | { readonly variable: string } | { readonly computed: "in one hour" };

export const isVariable = (value: Value): value is { readonly variable: string } => typeof value === "object" && "variable" in value;

/** A provider's part of the demo world, the same in the mocks, the samples and the sandbox of the page. */
export interface DemoWorld {
  /** What `npm start` serves; a base URL as a partner would be issued it. */
  readonly baseUrl: string;
  readonly package: string;
  /** Function that makes the client, and what samples call it. */
  readonly factory: string;
  readonly client: string;
  /** What the demo gives for a credential or a field: its own value, or the variable that an earlier call fills. */
  readonly values: Readonly<Record<string, Value>>;
  /** Where the value of a variable comes from: an operation, or the login. */
  readonly origins: Readonly<Record<string, string>>;
  /** Environment variables that the client reads. */
  readonly environment: readonly EnvironmentVariable[];
  /** Who is connected: a user's UUID, a shop's or an operator's id. */
  readonly subject: string;
}

export interface EnvironmentVariable {
  readonly name: string;
  /** Name of the token of the document that it holds; none for the base URL and for a login. */
  readonly holds: "baseUrl" | "token" | "partnerKey" | "apiKey" | "shopKey" | "login" | "password" | "companyToken";
  /** What the sandbox takes; undefined for what a login brings. */
  readonly demo: string | undefined;
}

const shopConnect = (provider: "its" | "etelecom", port: number, factory: string): DemoWorld => {
  const prefix = provider.toUpperCase();
  const baseUrl = `http://127.0.0.1:${port}/v1/partner`;
  return {
    baseUrl,
    package: `@partnerkit/${provider}`,
    factory,
    client: provider,
    values: { apiKey: `${provider}-demo-key`, shopKey: { variable: `${prefix}_SHOP_KEY` } },
    origins: { [`${prefix}_SHOP_KEY`]: "authorizeShop" },
    environment: [
      { name: `${prefix}_BASE_URL`, holds: "baseUrl", demo: baseUrl },
      { name: `${prefix}_API_KEY`, holds: "apiKey", demo: `${provider}-demo-key` },
      { name: `${prefix}_SHOP_KEY`, holds: "shopKey", demo: undefined },
    ],
    subject: "1052570182707778180",
  };
};

/** The demo world of each provider. */
export const demoWorld: Readonly<Record<ProviderId, DemoWorld>> = {
  "sense-sphere": {
    baseUrl: "http://127.0.0.1:4010",
    package: "@partnerkit/sense-sphere",
    factory: "createSenseSphereClient",
    client: "senseSphere",
    values: { token: { variable: "SENSE_SPHERE_TOKEN" } },
    origins: { SENSE_SPHERE_TOKEN: "login" },
    environment: [
      { name: "SENSE_SPHERE_BASE_URL", holds: "baseUrl", demo: "http://127.0.0.1:4010" },
      { name: "SENSE_SPHERE_PARTNER_KEY", holds: "partnerKey", demo: "demo-partner" },
      { name: "SENSE_SPHERE_TOKEN", holds: "token", demo: undefined },
    ],
    subject: "550e8400-e29b-41d4-a716-446655440000",
  },
  its: shopConnect("its", 4011, "createItsClient"),
  etelecom: shopConnect("etelecom", 4012, "createEtelecomClient"),
  chathub: {
    baseUrl: "http://127.0.0.1:4013",
    package: "@partnerkit/chathub",
    factory: "createChathubClient",
    client: "chathub",
    values: {
      companyToken: { variable: "CHATHUB_COMPANY_TOKEN" },
      operatorToken: { variable: "CHATHUB_OPERATOR_TOKEN" },
    },
    origins: { CHATHUB_COMPANY_TOKEN: "getCompanyToken", CHATHUB_OPERATOR_TOKEN: "getOperatorToken" },
    environment: [
      { name: "CHATHUB_BASE_URL", holds: "baseUrl", demo: "http://127.0.0.1:4013" },
      { name: "CHATHUB_LOGIN", holds: "login", demo: "demo-company" },
      { name: "CHATHUB_PASSWORD", holds: "password", demo: "demo-password" },
      { name: "CHATHUB_COMPANY_TOKEN", holds: "companyToken", demo: undefined },
    ],
    subject: "123",
  },
};

/** What the demo gives for an option of a client. */
export function demoValue(provider: ProviderId, option: EnvironmentVariable["holds"]): string {
  const value = demoWorld[provider].environment.find(({ holds }) => holds === option)?.demo;
  if (value === undefined) throw new Error(`[partnerkit] the demo world of ${provider} gives no ${option}`);
  return value;
}
