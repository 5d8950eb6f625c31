/** What a user writes who calls by path. */
import { createChathubHttp } from "@partnerkit/chathub/http";
import { createEtelecomHttp } from "@partnerkit/etelecom/http";
import { createItsHttp } from "@partnerkit/its/http";
import { createSenseSphereHttp } from "@partnerkit/sense-sphere/http";

const redirect_url = "https://shop.example.com/partner/callback";

export async function byPath(): Promise<(string | number | undefined)[]> {
  const { data, response } = await createEtelecomHttp({ apiKey: "key" }).POST("/AuthorizeShop", { body: { redirect_url, shop_id: "1" } });
  const { error } = await createItsHttp({ apiKey: "key" }).POST("/AuthorizeShop", { body: { redirect_url } });
  const { data: bot } = await createSenseSphereHttp().GET("/api/partner/bot/{bot_uuid}/", { params: { path: { bot_uuid: "b" } } });
  const { data: organizations } = await createChathubHttp({ companyToken: "a.b.c" }).GET("/api/company/organization");
  return [data?.type, response.status, error?.code, bot?.name, organizations?.length];
}
