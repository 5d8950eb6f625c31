/** The place of a form in a page, which a link to its section opens. What makes it work is loaded when it is opened. */
class TryIt extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    if (!details) return;
    const begin = (): void => {
      if (!details.open) return;
      details.removeEventListener("toggle", begin);
      void import("./run.ts").then(({ run }) => run(this));
    };
    const openWhereMeant = (): void => {
      if (location.hash === "#try-it") details.open = true;
    };
    details.addEventListener("toggle", begin);
    addEventListener("hashchange", openWhereMeant);
    openWhereMeant();
    begin();
  }
}

customElements.define("try-it", TryIt);
