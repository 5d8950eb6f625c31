import type { APIRoute, GetStaticPaths } from "astro";
import { everyOpenApiFile, textOf } from "../../lib/openapi-files.ts";

export const getStaticPaths: GetStaticPaths = () => everyOpenApiFile.map((file) => ({ params: { file: file.name } }));

export const GET: APIRoute = ({ params }) => {
  const file = everyOpenApiFile.find(({ name }) => name === params["file"]);
  if (!file) return new Response(null, { status: 404 });
  return new Response(textOf(file), { headers: { "content-type": file.mediaType } });
};
