/** A JSON answer. */
export function json(status, body, headers = {}) {
    return { status, headers: { "content-type": "application/json", ...headers }, body };
}
/** A plain text answer. */
export function text(status, body, headers = {}) {
    return { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body };
}
/** An HTML answer. The page loads nothing from elsewhere, and only a `framed` one may be embedded by other sites. */
export function html(status, body, options = {}) {
    const ancestors = options.framed ? "" : "; frame-ancestors 'self'";
    return {
        status,
        headers: {
            "content-type": "text/html; charset=utf-8",
            "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'${ancestors}`,
            "referrer-policy": "no-referrer",
            "cache-control": "no-store",
        },
        body,
    };
}
/** A redirect that the browser follows with GET. */
export function redirect(address, status = 302) {
    // A header holds ASCII only; an address that a partner gave may hold anything, line breaks included.
    const location = address.replace(/[^\x21-\x7e]+/g, percentEncode);
    return { status, headers: { location, "referrer-policy": "no-referrer", "cache-control": "no-store" } };
}
function percentEncode(characters) {
    return Array.from(new TextEncoder().encode(characters), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
/** The media type of a reply, in lower case and without parameters; empty for none. */
export function mediaTypeOf({ headers }) {
    return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
/** Whether a media type is JSON. */
export function isJson(mediaType) {
    return mediaType === "application/json" || mediaType.endsWith("+json") || mediaType.endsWith("/json");
}
/** The body of a reply as it is sent. */
export function bodyText(reply) {
    const { body } = reply;
    if (body === undefined)
        return undefined;
    return typeof body === "string" && !isJson(mediaTypeOf(reply)) ? body : JSON.stringify(body);
}
