const base = "http://127.0.0.1:4013";
const headers = { "Content-Type": "application/json" };

const login = await fetch(`${base}/api/company/get-token`, {
  method: "POST",
  headers,
  body: JSON.stringify({ login: "demo-company", password: "demo-password" }),
});
const company = await login.text();

const expiresAt = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString();
const response = await fetch(`${base}/api/operator/get-token`, {
  method: "POST",
  headers: { ...headers, Authorization: `Bearer ${company}` },
  body: JSON.stringify({ id: 123, expiresAt }),
});
console.log(company.startsWith('"'), response.status);

export {};
