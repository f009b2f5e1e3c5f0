import { html, type Html } from "../../src/html.ts";
import type { Site } from "../../src/model/site.ts";

/** Documents the portal stands on; which are in force is content, never code. */
export const legalDocuments = ({ legal }: Site): Html => html`
<ul class="titles">${legal.map(({ title, url }) => html`
  <li class="titles__item">${url ? html`<a href="${url}" rel="external noopener">${title}</a>` : title}</li>`)}
</ul>`;
