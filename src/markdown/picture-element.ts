import { html, raw, type Html } from "../html.ts";
import { heightAt, plainFormat, stemOf, widthsOf } from "../model/photo-files.ts";
import type { Photo } from "../model/picture.ts";

/**
 * How wide a picture in a column is shown. Telephones claim less than they show: two dots a pixel are enough where data are dear,
 * and the files for three would be twice as large.
 */
const inColumn = "(max-width:42em) 60vw,42em";

/** Narrower photos are shown as wide as they are. */
const fewestToFill = 480;

/** A picture in a column of text or wider, in files for small and large screens. */
export function columnPicture(photo: Photo, alt: string, priority: Html): Html {
  const stem = stemOf(photo);
  const widths = widthsOf(photo);
  const files = (format: string): string => widths.map((width) => `${stem}${width}.${format} ${width}w`).join();
  const width = widths.at(-1)!;
  const middle = widths[Math.min(1, widths.length - 1)]!;
  return html`<picture><source type="image/avif" srcset="${files("avif")}" sizes="${inColumn}"><source type="image/webp" srcset="${files("webp")}" sizes="${inColumn}"><img class="photo__image${photo.width < fewestToFill && " photo__image--small"} ${ground(photo)}" src="${stem}${middle}.${plainFormat(photo)}" alt="${alt}" width="${width}" height="${heightAt(photo, width)}" ${priority}></picture>`;
}

/** A picture beside a title that says the same: no alternative text, one small file. */
export function cardPicture(photo: Photo): Html {
  const [width] = widthsOf(photo) as [number];
  const file = stemOf(photo) + width;
  return html`<picture><source type="image/avif" srcset="${file}.avif"><source type="image/webp" srcset="${file}.webp"><img class="photo__image ${ground(photo)}" src="${file}.${plainFormat(photo)}" alt="" width="${width}" height="${heightAt(photo, width)}" loading="lazy"></picture>`;
}

/** Asked for at once, because the reader waits for it; all others when they come near. */
export const asked = { first: raw('fetchpriority="high"'), late: raw('loading="lazy"') };

/** What is seen while the photo is on its way; behind a drawing with see-through parts stands paper, in the dark too. */
const ground = ({ clear, tone }: Photo): string => `tone-${clear ? "paper" : tone}`;
