import { createEtelecomClient, isEtelecomError } from "@partnerkit/etelecom";

const etelecom = createEtelecomClient({
  baseUrl: "http://127.0.0.1:4012/v1/partner",
  apiKey: "etelecom-demo-key",
});
try {
  await etelecom.authorizeShop({
    shop_id: "1000000000000000001",
    redirect_url: "https://shop.example.com/callback",
  });
} catch (error) {
  if (!isEtelecomError(error, "authorizeShop") || error.status !== 403)
    throw error;
  console.log(error.code); // shop_not_linked
  console.log(error.body.meta); // {{status đã thu hẹp kiểu của body|status has narrowed the body's type}}
}
