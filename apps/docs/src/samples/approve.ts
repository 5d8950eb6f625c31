import { etelecom } from "@partnerkit/auth/etelecom";

const ourShops = new Map([["acme", "Cửa hàng Hoa Sen"]]); // {{dữ liệu của bạn|your own records}}

export const module = etelecom({
  baseUrl: "http://127.0.0.1:4012/v1/partner",
  apiKey: "etelecom-demo-key",
  callbackUrl: "https://app.example.com/partner/callback",
  // {{false: kết nối ở lại trạng thái unverified.|false: the connection stays unverified.}}
  approve: ({ tenant, shop }) => ourShops.get(tenant) === shop.name,
});
