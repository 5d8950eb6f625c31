import { createEtelecomClient } from "@partnerkit/etelecom";

const etelecom = createEtelecomClient({
  baseUrl: "http://127.0.0.1:4012/v1/partner",
  apiKey: "etelecom-demo-key",
});

const answer = await etelecom.authorizeShop({
  shop_id: "1052570182707778180",
  redirect_url: "https://shop.example.com/callback",
});
if (answer.type === "shop_key")
  console.log(answer.auth_token.startsWith("shop"), answer.expires_in); // {{-1: không hết hạn|-1: no expiry}}
