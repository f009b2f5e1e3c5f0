import { html, type Html } from "../../src/html.ts";
import { asked, cardPicture, columnPicture } from "../../src/markdown/picture-element.ts";
import type { Picture } from "../../src/model/picture.ts";
import { site as words } from "../../src/strings/vi.ts";

/** A photo the reader waits for: the first thing in the page, so it is asked for at once. */
export const firstPhoto = (picture: Picture): Html => columnPicture(picture, picture.alt, asked.first);

/** A photo beside a title that says the same, below the first screen: no alternative text, fetched late. */
export const sidePhoto = (picture: Picture): Html => cardPicture(picture);

export const photoFigure = (picture: Picture): Html => html`
<figure class="photo">
  ${firstPhoto(picture)}${caption(picture)}
</figure>`;

function caption({ caption, credit, original }: Picture): Html | undefined {
  const parts = [caption, credit && html`<span class="photo__credit">${words.article.credit(credit)}</span>`, original && html`<a class="photo__original" href="${original}">${words.article.original}</a>`].filter(Boolean);
  return parts.length ? html`
  <figcaption class="photo__caption">${parts.map((part, index) => [index > 0 && " ", part])}</figcaption>` : undefined;
}
