import { html, type Html } from "../../src/html.ts";
import type { HomeBlockOf } from "../../src/model/home.ts";
import { section } from "./section.ts";

/** Documents, services, other agencies. */
export const homeLinks = (id: string, { title, note, links }: HomeBlockOf<"links">): Html | undefined =>
  links.length === 0 ? undefined : section(id, title, html`${note && html`
  <p>${note}</p>`}
  <ul class="home-links">${links.map(({ url, title, note }) => html`
    <li class="home-links__item"><a class="home-links__link" href="${url}"${/^https?:/.test(url) && html` rel="external noopener"`}>${title}</a>${note && html`<span class="home-links__note">${note}</span>`}</li>`)}
  </ul>`);
