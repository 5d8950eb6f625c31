import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { sandboxWorker } from "./src/integrations/sandbox-worker.ts";
import { sidebar } from "./src/lib/sidebar.ts";

/** Where the site is published: its origin, and the path below it, such as `/partnerkit`. */
const site = process.env["DOCS_SITE"] ?? "http://127.0.0.1:4000";
const base = process.env["DOCS_BASE"] ?? "/";

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  integrations: [
    sandboxWorker(),
    starlight({
      title: "partnerkit",
      locales: { root: { label: "Tiếng Việt", lang: "vi" }, en: { label: "English", lang: "en" } },
      sidebar: sidebar(),
      customCss: ["./src/styles/site.css", "./src/styles/guides.css"],
      components: { Footer: "./src/components/Footer.astro" },
      pagination: false,
    }),
  ],
});
