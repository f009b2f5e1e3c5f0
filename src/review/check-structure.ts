import type { Problem } from "../model/problem.ts";
import { problems, review as words } from "../strings/vi.ts";
import type { FrontField } from "./front-fields.ts";
import { warningAt, type Reviewed } from "./placed.ts";
import { headingsOf, type Link, type PictureUse } from "./structure.ts";

/** Headings go down one level at a time, and say something. */
export function checkHeadings(reviewed: Reviewed): Problem[] {
  let above = 1;
  return headingsOf(reviewed).flatMap(({ level, text, at, underlined }): Problem[] => {
    if (!text) return [warningAt(reviewed, at, words.heading.empty("#".repeat(level)))];
    if (underlined) return [warningAt(reviewed, at, words.heading.underlined(text))];
    const before = above;
    above = level;
    return level > before + 1 ? [warningAt(reviewed, at, words.heading.skipped(before, level, text))] : [];
  });
}

const vague = new Set<string>(words.vagueLinks);

/** What a link says of where it leads. */
export function checkLinkTexts(reviewed: Reviewed, links: readonly Link[]): Problem[] {
  return links.flatMap(({ text, address, at, bare }): Problem[] => {
    const said = text.replace(/^[*_"\u201c\s]+|[*_"\u201d.\u2026:!\u00bb>\s]+$/g, "").toLowerCase();
    if (bare || /^(https?:\/\/|www\.)\S+$/i.test(said)) return [warningAt(reviewed, at, words.link.bare(address))];
    if (!said) return [warningAt(reviewed, at, words.link.empty(address))];
    return vague.has(said) ? [warningAt(reviewed, at, words.link.vague(text))] : [];
  });
}

const emptyAlts = new Set<string>(words.emptyAlts);

/** Alternative texts that say nothing: of pictures in the body, and the one in front matter. */
export function checkAlts(reviewed: Reviewed, pictures: readonly PictureUse[], front: FrontField | undefined): Problem[] {
  const found = pictures.filter(({ alt }) => saysNothing(alt)).map(({ alt, at }) => warningAt(reviewed, at, words.picture.aboutNothing(words.picture.altName, alt)));
  return front && saysNothing(front.value) ? [...found, warningAt(reviewed, front.at, words.picture.aboutNothing(problems.field("alt", words.picture.altName), front.value))] : found;
}

function saysNothing(alt: string): boolean {
  const said = alt.trim().replace(/[.:!\u2026\s\d()]+$/, "").toLowerCase();
  return said !== "" && (emptyAlts.has(said) || /\.(jpe?g|png|webp|avif|gif)$/i.test(alt.trim()) || /^(img|dsc|image|photo|screenshot)[-_ ]?\d*$/i.test(alt.trim()) || /^[\w]+([-_][\w]+)+$/.test(alt.trim()));
}
