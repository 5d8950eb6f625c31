const base = new URL("http://127.0.0.1:4012/v1/partner");

const response = await fetch(new URL(".Shop/AuthorizeShop", base), {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    Authorization: "Bearer etelecom-demo-key",
  },
  body: JSON.stringify({
    shop_id: 1052570182707778180,
    redirect_url: "https://shop.example.com/callback",
  }),
});
const { auth_token, expires_in } = (await response.json()) as {
  auth_token?: string;
  expires_in: number;
};
console.log(
  response.status,
  auth_token,
  new Date(Date.now() + expires_in * 1000),
);

export {};
