import { html, type Html } from "../../src/html.ts";
import { routes } from "../../src/model/routes.ts";
import { questions as words, site } from "../../src/strings/vi.ts";
import { section } from "./section.ts";

/** Where citizens ask. */
export const askSection = (id: string): Html => section(id, words.ask, html`
<p>${words.askHow} <a href="${routes.feedback}">${site.feedback.title}</a>.</p>`);
