import { html, type Html } from "../../src/html.ts";

/** Text written in Markdown, with its headings, tables, pictures and widgets. */
export const prose = (body: Html): Html => html`
<div class="prose">${body}</div>`;
