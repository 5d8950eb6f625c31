import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { workerFile } from "../sandbox/place.ts";
import { bundleSandbox, noticesFile } from "./sandbox-bundle.ts";

/** Adds the sandbox's worker to the built site, and to the one that is shown while it is written. */
export function sandboxWorker(): AstroIntegration {
  return {
    name: "sandbox-worker",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = new URL(request.url ?? "/", "http://dev").pathname.split("/").at(-1);
          if (name !== workerFile && name !== noticesFile) return next();
          bundleSandbox().then((files) => {
            response.setHeader("content-type", name === workerFile ? "text/javascript" : "text/plain; charset=utf-8");
            response.end(files[name]);
          }, next);
        });
      },
      "astro:build:done": async ({ dir }) => {
        const files = await bundleSandbox();
        await mkdir(dir, { recursive: true });
        await Promise.all(Object.entries(files).map(([name, text]) => writeFile(fileURLToPath(new URL(name, dir)), text)));
      },
    },
  };
}
