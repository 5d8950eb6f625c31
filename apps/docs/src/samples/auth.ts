import { createPartnerAuth } from "@partnerkit/auth";
import { chathub } from "@partnerkit/auth/chathub";
import { etelecom } from "@partnerkit/auth/etelecom";
import { its } from "@partnerkit/auth/its";
import { senseSphere } from "@partnerkit/auth/sense-sphere";
import { sqliteStore } from "@partnerkit/auth/sqlite";
import { sessionOf } from "./sessions.ts";

const callbackUrl = "https://app.example.com/partner/callback";

export const auth = createPartnerAuth({
  store: sqliteStore("./partnerkit.db", {
    keys: [{ id: "2026-11", key: process.env["PARTNERKIT_KEY"] ?? "" }],
  }),
  session: sessionOf,
  providers: {
    etelecom: etelecom({
      baseUrl: "http://127.0.0.1:4012/v1/partner",
      apiKey: "etelecom-demo-key",
      callbackUrl,
    }),
    its: its({
      baseUrl: "http://127.0.0.1:4011/v1/partner",
      apiKey: "its-demo-key",
      callbackUrl,
    }),
    senseSphere: senseSphere({
      baseUrl: "http://127.0.0.1:4010",
      partnerKey: "demo-partner",
      callbackUrl,
    }),
    chathub: chathub({
      baseUrl: "http://127.0.0.1:4013",
      login: "demo-company",
      password: "demo-password",
    }),
  },
});
