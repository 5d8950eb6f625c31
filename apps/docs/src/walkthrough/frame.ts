import { h } from "./dom.ts";

/** Opens a page of the provider in a frame, and tells where it stands after each load. */
export function pageFrame(address: string, title: string, arrived: (address: string, title: string) => void): HTMLIFrameElement {
  const frame = h("iframe", { class: "walk-frame", title, src: address });
  frame.addEventListener("load", () => {
    const view = frame.contentWindow;
    const at = view?.location.href; // readable: the worker answers on the site's own origin
    if (at === undefined || at === "about:blank") return;
    const heading = frame.contentDocument?.querySelector("h1")?.textContent ?? frame.contentDocument?.title ?? "";
    arrived(at, heading.trim().replaceAll(/\s+/g, " "));
  });
  return frame;
}
