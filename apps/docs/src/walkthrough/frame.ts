import { h } from "./dom.ts";

/** Opens a page of the provider in a frame, and tells where it stands and what it says after each load. */
export function pageFrame(
  address: string,
  title: string,
  locale: string,
  arrived: (address: string, said: string) => void,
): HTMLIFrameElement {
  const frame = h("iframe", { class: "walk-frame", title, src: address });
  frame.addEventListener("load", () => {
    const view = frame.contentWindow;
    const at = view?.location.href; // readable: the worker answers on the site's own origin
    if (at === undefined || at === "about:blank") return;
    arrived(at, frame.contentDocument ? saidBy(frame.contentDocument, locale) : "");
  });
  return frame;
}

/** What a page says: what went wrong, or else its heading, in the reader's language where it has both. */
function saidBy(page: Document, locale: string): string {
  const place = page.querySelector("[role=alert]") ?? page.querySelector("h1");
  const text = (place?.querySelector(`[lang="${locale}"]`) ?? place)?.textContent ?? page.title;
  return text.trim().replaceAll(/\s+/g, " ");
}
