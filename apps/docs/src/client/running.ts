import type { Running } from "../../../../scripts/lib/docs-server.ts";

/** Lists the mocks that run beside the site, when it is `npm start` that serves it. Elsewhere the list is empty and stays hidden. */
class RunningMocks extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const response = await fetch(this.dataset["source"] ?? "");
    const mocks = (await response.json()) as readonly Running[]; // the server's own, or the empty one of the build
    this.querySelector("ul")?.replaceChildren(...mocks.map((mock) => this.row(mock)));
    this.hidden = mocks.length === 0;
  }

  private row({ title, baseUrl, controlUrl, loginUrl }: Running): HTMLLIElement {
    const item = document.createElement("li");
    const address = Object.assign(document.createElement("code"), { textContent: baseUrl });
    const { control = "", login = "" } = this.dataset;
    item.append(`${title}: `, address, " · ", link(controlUrl, control), ...(loginUrl ? [" · ", link(loginUrl, login)] : []));
    return item;
  }
}

const link = (href: string, textContent: string): HTMLAnchorElement => Object.assign(document.createElement("a"), { href, textContent });

customElements.define("running-mocks", RunningMocks);
