import { html, type Child, type Html } from "../../src/html.ts";

/** The title of a page and a sentence or two under it. */
export const pageHeader = (title: string, intro?: Child): Html => html`
<header class="page-header">
  <h1 class="page-header__title">${title}</h1>${intro && html`
  <p class="page-header__intro">${intro}</p>`}
</header>`;
