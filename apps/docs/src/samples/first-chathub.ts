import { createChathubClient } from "@partnerkit/chathub";

const baseUrl = "http://127.0.0.1:4013";
const login = createChathubClient({
  baseUrl,
  login: "demo-company",
  password: "demo-password",
});
const chathub = createChathubClient({
  baseUrl,
  companyToken: await login.getCompanyToken(),
});

const expiresAt = new Date(Date.now() + 8 * 3_600_000).toISOString(); // {{nhiều nhất là 24 giờ|24 hours at most}}
const token = await chathub.getOperatorToken({ id: 123, expiresAt });
console.log(await chathub.validateOperatorToken({ token }));
