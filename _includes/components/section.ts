import { html, type Child, type Html } from "../../src/html.ts";

/** A part of a page under a heading of level 2, which names it. The id is its anchor. */
export const section = (id: string, title: string, content: Child, more?: Child): Html => html`
<section class="section" aria-labelledby="${id}">
  <h2 class="section-title" id="${id}">${title}</h2>${content}${more && html`
  <p class="section__more">${more}</p>`}
</section>`;
