import sitemap from "@astrojs/sitemap";
import starlight from "@astrojs/starlight";
import type { AstroIntegration } from "astro";
import { defineConfig } from "astro/config";
import { completeLocales } from "./src/integrations/complete-locales.ts";
import { markdownTwins } from "./src/integrations/markdown-twins.ts";
import { sandboxWorker } from "./src/integrations/sandbox-worker.ts";
import { searchWithoutMarks } from "./src/integrations/search-without-marks.ts";
import { sidebar } from "./src/lib/sidebar.ts";

/** Where the site is published: its origin, and the path below it, such as `/partnerkit`. GitHub gives an empty path for a site at the root. */
const site = process.env["DOCS_SITE"] || "http://127.0.0.1:4000";
const base = process.env["DOCS_BASE"] || "/";

/** A site that is published needs its own address in canonical links, sitemap and twins. */
const saysItsAddress: AstroIntegration = {
  name: "partnerkit-address",
  hooks: {
    "astro:build:start": ({ logger }) => {
      if (!process.env["DOCS_SITE"])
        logger.info(`pages name ${site} as their address; set DOCS_SITE (and DOCS_BASE) for a site to publish`);
    },
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  compressHTML: true, // the default joins the words of neighbouring elements, for whoever searches or listens
  devToolbar: { enabled: false },
  integrations: [
    saysItsAddress,
    sandboxWorker(),
    sitemap({
      // A login comes back there; nobody looks for it.
      filter: (page) => !page.endsWith("/logins/callback/"),
      i18n: { defaultLocale: "root", locales: { root: "vi", en: "en" } },
    }),
    searchWithoutMarks(),
    starlight({
      title: "partnerkit",
      locales: { root: { label: "Tiếng Việt", lang: "vi" }, en: { label: "English", lang: "en" } },
      sidebar: sidebar(),
      customCss: ["./src/styles/site.css", "./src/styles/guides.css"],
      components: {
        Banner: "./src/components/Banner.astro",
        Footer: "./src/components/Footer.astro",
        Head: "./src/components/Head.astro",
        Search: "./src/components/Search.astro",
      },
      pagination: false,
      disable404Route: true,
    }),
    completeLocales(),
    markdownTwins(),
  ],
});
