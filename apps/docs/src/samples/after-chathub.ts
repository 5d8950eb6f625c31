import { createPartnerAuth } from "@partnerkit/auth";
import { chathub } from "@partnerkit/auth/chathub";
import { memoryStore } from "@partnerkit/auth/memory";

const auth = createPartnerAuth({
  store: memoryStore(),
  providers: {
    chathub: chathub({
      baseUrl: "http://127.0.0.1:4013",
      login: "demo-company",
      password: "demo-password",
    }),
  },
});

const token = await auth.chathub.token({ tenant: "acme", subject: "123" });
console.log(token.split(".").length);
