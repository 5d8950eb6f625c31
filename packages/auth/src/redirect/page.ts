import { type CallbackError, textOf } from "../errors/callback-error.ts";

/** The address that brought the browser here holds a token: it goes nowhere, and is kept nowhere. */
const quiet = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-frame-options": "DENY",
  "x-content-type-options": "nosniff",
};

/** An answer of the application's own in place of a page of ours. Its content security policy is the application's. */
export function quieted(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const name of ["cache-control", "referrer-policy"] as const) headers.set(name, quiet[name]);
  for (const name of ["x-frame-options", "x-content-type-options"] as const) if (!headers.has(name)) headers.set(name, quiet[name]);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** Sends the browser on. 303 and never 307, so that nothing is sent along. */
export function redirectTo(location: string, cookie?: string): Response {
  const headers = new Headers({ ...quiet, location });
  if (cookie !== undefined) headers.set("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** A short page that says what is wrong, in the package's own words alone. */
export function refusalPage({ code, status, retryable }: CallbackError): Response {
  const text = textOf(code);
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not connected</title></head>
<body><h1>Chưa kết nối được · Not connected</h1>
<p lang="vi">${retryable ? "Hãy tải lại trang này sau ít phút." : "Hãy quay lại ứng dụng và kết nối lại."}</p>
<p>${text.charAt(0).toUpperCase()}${text.slice(1)}</p>
<p><code>${code}</code></p></body></html>
`;
  const headers = new Headers({ ...quiet, "content-type": "text/html; charset=utf-8" });
  if (status === 405) headers.set("allow", "GET");
  return new Response(html, { status, headers });
}
