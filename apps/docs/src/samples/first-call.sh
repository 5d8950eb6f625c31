curl http://127.0.0.1:4012/v1/partner.Shop/AuthorizeShop \
  -H "Content-Type: application/json" \
  -H "Authorization: Bearer etelecom-demo-key" \
  -d '{
    "shop_id": "1052570182707778180",
    "redirect_url": "https://shop.example.com/partner/callback"
  }'
