import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { providers, repository } from "./providers.ts";

const titles = { "sense-sphere": "Sense Sphere", its: "ITS", etelecom: "eTelecom", chathub: "SMSBAT ChatHub" } as const;

/** Serves the reference pages that the build made: `/` lists them, `/<provider>` is one, `/<provider>/vi` in Vietnamese. */
export function referenceServer(): Server {
  return createServer((request, response) => {
    const path = (request.url ?? "/").replace(/[?#].*$/, "");
    pageAt(path)
      .then((page) => {
        response.writeHead(page === undefined ? 404 : 200, {
          "content-type": "text/html; charset=utf-8",
          "x-content-type-options": "nosniff",
        });
        response.end(page ?? indexPage);
      })
      .catch(() => {
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
        response.end("[partnerkit] this page was not built; run `npm run build`\n");
      });
  });
}

async function pageAt(path: string): Promise<string | undefined> {
  if (path === "/") return indexPage;
  const [, provider, locale = "en", ...rest] = path.replace(/\/$/, "").split("/");
  const known = providers.find((id) => id === provider);
  if (!known || rest.length > 0 || (locale !== "en" && locale !== "vi")) return undefined;
  return readFile(repository(`specs/dist/reference/${known}.${locale}.html`), "utf8");
}

const rows = providers.map((id) => `<li><a href="/${id}">${titles[id]}</a> · <a href="/${id}/vi" lang="vi">tiếng Việt</a></li>`).join("\n");

const indexPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>partnerkit · API reference</title>
<style>
:root{color-scheme:light dark}
body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}
a{color:light-dark(#0550ae,#79c0ff)}
li{margin:.4rem 0}
</style>
</head>
<body>
<main>
<h1>API reference</h1>
<p>Written from the providers' public pages. Each statement says whether it is documented, observed or inferred.</p>
<ul>
${rows}
</ul>
<p>partnerkit is unofficial: no provider made it or stands behind it.</p>
</main>
</body>
</html>
`;
