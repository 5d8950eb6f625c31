import { createEtelecomClient } from "@partnerkit/etelecom";

const baseUrl = "http://127.0.0.1:4012/v1/partner";
const etelecom = createEtelecomClient({ baseUrl, apiKey: "etelecom-demo-key" });

const answer = await etelecom.authorizeShop({
  shop_id: "1052570182707778180",
  redirect_url: "https://shop.example.com/partner/callback",
});

if (answer.type === "shop_request") {
  console.log(
    "{{Đưa trình duyệt của shop tới|Send the shop's browser to}}",
    answer.auth_url,
  );
} else if (answer.type === "shop_key") {
  const shop = createEtelecomClient({ baseUrl, shopKey: answer.auth_token });
  console.log("{{Đã kết nối|Connected}}:", (await shop.currentShop()).name);
}
