import { html, type Html } from "../../src/html.ts";
import type { Picture } from "../../src/model/picture.ts";
import { site as words } from "../../src/strings/vi.ts";

/** A photo the reader waits for: the first thing in the page, so it is asked for at once. */
export const firstPhoto = ({ url, width, height, alt }: Picture): Html =>
  html`<img class="photo__image" src="${url}" width="${width}" height="${height}" alt="${alt}" fetchpriority="high" decoding="async">`;

/** A photo beside a title that says the same, below the first screen: no alternative text, fetched late. */
export const sidePhoto = ({ url, width, height }: Picture): Html =>
  html`<img class="photo__image" src="${url}" width="${width}" height="${height}" alt="" loading="lazy" decoding="async">`;

export const photoFigure = (picture: Picture): Html => html`
<figure class="photo">
  ${firstPhoto(picture)}${caption(picture)}
</figure>`;

function caption({ caption, credit }: Picture): Html | undefined {
  if (!caption && !credit) return undefined;
  const creditText = credit && html`<span class="photo__credit">${words.article.credit(credit)}</span>`;
  return html`
  <figcaption class="photo__caption">${caption}${caption && creditText && " "}${creditText}</figcaption>`;
}
