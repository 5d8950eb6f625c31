import { type Provider, providers } from "../../../../scripts/lib/providers.ts";

/** One call of each client, and what is read of its answer. */
const calls: Readonly<Record<Provider, Readonly<Record<"create" | "options" | "call" | "read", string>>>> = {
  "sense-sphere": {
    create: "createSenseSphereClient",
    options: "baseUrl",
    call: 'getBotInfo({ bot_uuid: "550e8400-e29b-41d4-a716-446655440000" })',
    read: "name",
  },
  its: { create: "createItsClient", options: "baseUrl, apiKey", call: "authorizeShop({ redirect_url })", read: "type" },
  etelecom: {
    create: "createEtelecomClient",
    options: "baseUrl, apiKey",
    call: 'authorizeShop({ shop_id: "1", redirect_url })',
    read: "type",
  },
  chathub: { create: "createChathubClient", options: "baseUrl, companyToken: apiKey", call: "listOrganizations()", read: "length" },
};

const values = `const baseUrl = "https://partner.example.com/v1/partner";
const apiKey = "key";
const redirect_url = "https://shop.example.com/callback";
`;

const imports = (provider: Provider): string => `import { ${calls[provider].create} } from "@partnerkit/${provider}";\n`;

const call = (provider: Provider, more = ""): string =>
  `console.log((await ${calls[provider].create}({ ${calls[provider].options}${more} }).${calls[provider].call}).${calls[provider].read});\n`;

/** A client and one call. */
export function oneCall(provider: Provider): string {
  return imports(provider) + values + call(provider);
}

/** All clients, and one call each. */
export const allFour: string = providers.map(imports).join("") + values + providers.map((provider) => call(provider)).join("");

/** eTelecom's client with its answers checked. */
export const withValidators: string = `${imports("etelecom")}import { validate } from "@partnerkit/etelecom/validators";
${values}${call("etelecom", ', validate: validate("throw")')}`;

/** eTelecom by path, over openapi-fetch. */
export const http = `import { createEtelecomHttp } from "@partnerkit/etelecom/http";
${values}const { data } = await createEtelecomHttp({ baseUrl, apiKey }).POST("/AuthorizeShop", { body: { shop_id: "1", redirect_url } });
console.log(data?.type);
`;

/** Connections without a provider, in memory. */
export const authCore = `import { createPartnerAuth } from "@partnerkit/auth";
import { memoryStore } from "@partnerkit/auth/memory";
console.log(createPartnerAuth({ store: memoryStore(), providers: {} }));
`;

/** The same call with what others would use. */
export const peers: Readonly<Record<string, string>> = {
  fetch: `${values}const response = await fetch(\`\${baseUrl}.Shop/AuthorizeShop\`, {
  method: "POST",
  headers: { authorization: \`Bearer \${apiKey}\`, "content-type": "application/json" },
  body: JSON.stringify({ shop_id: "1", redirect_url }),
});
console.log((await response.json()).type);
`,
  "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "@partnerkit/etelecom";
${values}const client = createClient<paths>({ baseUrl: \`\${baseUrl}.Shop\`, headers: { authorization: \`Bearer \${apiKey}\` } });
const { data } = await client.POST("/AuthorizeShop", { body: { shop_id: "1", redirect_url } });
console.log(data?.type);
`,
  ky: `import ky from "ky";
${values}const headers = { authorization: \`Bearer \${apiKey}\` };
const request = ky.post(\`\${baseUrl}.Shop/AuthorizeShop\`, { headers, json: { shop_id: "1", redirect_url } });
console.log((await request.json<{ type: string }>()).type);
`,
  ofetch: `import { ofetch } from "ofetch";
${values}const headers = { authorization: \`Bearer \${apiKey}\` };
const request = { method: "POST", headers, body: { shop_id: "1", redirect_url } };
console.log((await ofetch<{ type: string }>(\`\${baseUrl}.Shop/AuthorizeShop\`, request)).type);
`,
  wretch: `import wretch from "wretch";
${values}const shops = wretch(\`\${baseUrl}.Shop\`).auth(\`Bearer \${apiKey}\`);
console.log((await shops.post({ shop_id: "1", redirect_url }, "/AuthorizeShop").json<{ type: string }>()).type);
`,
};
