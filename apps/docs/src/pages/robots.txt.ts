import type { APIRoute } from "astro";
import { assetUrl } from "../lib/locale.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(assetUrl("sitemap-index.xml"), site).href}\n`);
