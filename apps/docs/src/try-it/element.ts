/** The place of a form in a page. What makes it work is loaded when it is opened. */
class TryIt extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    const begin = (): void => {
      if (!details?.open) return;
      details.removeEventListener("toggle", begin);
      void import("./run.ts").then(({ run }) => run(this));
    };
    details?.addEventListener("toggle", begin);
    begin();
  }
}

customElements.define("try-it", TryIt);
