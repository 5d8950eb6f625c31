import { create } from "axios";
import ky from "ky";
import { ofetch } from "ofetch";
import createClient from "openapi-fetch";
import { loadEtelecomClient } from "../../../scripts/bench/etelecom-client.ts";
import type { paths } from "../../clients/etelecom/src/generated/schema.ts";

/** A way to call eTelecom's authorizeShop. */
export interface Way {
  readonly subject: string;
  /** What a reader must know of it. */
  readonly note: string;
  readonly call: () => Promise<{ readonly type?: string | undefined } | undefined>;
}

/** What the others are measured with. */
export const bare = "fetch";
export const ours = "partnerkit";

/** Every way to the server at this origin. All of them are as their authors have set them, and send and read the same. */
export async function waysTo(origin: string): Promise<readonly Way[]> {
  const base = `${origin}/v1/partner`;
  const url = `${base}.Shop/AuthorizeShop`;
  const apiKey = "key";
  const headers = { authorization: `Bearer ${apiKey}` };
  const body = { shop_id: "1052570182707778180", redirect_url: "https://shop.example.com/partner/callback" };
  const openapiFetch = createClient<paths>({ baseUrl: `${base}.Shop`, headers });
  const kyInstance = ky.create({ headers });
  const ofetchInstance = ofetch.create({ headers });
  const axiosInstance = create({ headers });
  const createOurs = await loadEtelecomClient();
  const etelecom = createOurs({ baseUrl: base, apiKey });
  const json = { ...headers, "content-type": "application/json" };
  return [
    {
      subject: bare,
      note: "no checks at all",
      call: async () => {
        const response = await fetch(url, { method: "POST", headers: json, body: JSON.stringify(body) });
        return (await response.json()) as { type: string }; // what the server answers
      },
    },
    { subject: ours, note: "deadlines, retries, redirects, type and shape of the answer", call: () => etelecom.authorizeShop(body) },
    { subject: "openapi-fetch", note: "status", call: async () => (await openapiFetch.POST("/AuthorizeShop", { body })).data },
    { subject: "ky", note: "status, a timeout, retries", call: () => kyInstance.post(url, { json: body }).json<{ type: string }>() },
    { subject: "ofetch", note: "status, retries", call: () => ofetchInstance<{ type: string }>(url, { method: "POST", body }) },
    {
      subject: "ofetch with a timeout",
      note: "status, a timeout, retries",
      call: () => ofetchInstance<{ type: string }>(url, { method: "POST", body, timeout: 10_000 }),
    },
    { subject: "axios", note: "status; node:http beneath", call: async () => (await axiosInstance.post<{ type: string }>(url, body)).data },
  ];
}

/** Calls once; an answer that is not the server's throws. */
export async function callOnce({ subject, call }: Way): Promise<void> {
  const answer = await call();
  if (answer?.type !== "shop_key") throw new Error(`[partnerkit] ${subject} did not get the answer`);
}
