import type { Problem } from "../model/problem.ts";
import { review as words } from "../strings/vi.ts";
import { checkCharacters, checkComposition } from "./check-characters.ts";
import { checkMarks } from "./check-marks.ts";
import { checkSpelling, type Suspect } from "./check-spelling.ts";
import { checkAlts, checkHeadings, checkLinkTexts } from "./check-structure.ts";
import { checkSummary } from "./check-summary.ts";
import { frontFields } from "./front-fields.ts";
import { Places, type Reviewed } from "./placed.ts";
import { formsOf } from "./prose.ts";
import type { Speller } from "./spelling.ts";
import { linksAndPicturesOf } from "./structure.ts";

/** A link and its place, to be looked up among the addresses of the portal. */
export interface PlacedLink { address: string; line: number; column: number }

/** What one file says of itself, plain data that threads can hand on. */
export interface Review {
  problems: readonly Problem[];
  /** Words to be told unless many articles write them. */
  suspects: readonly Suspect[];
  /** Links within the portal. */
  links: readonly PlacedLink[];
}

const withScheme = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** Reviews the text of one Markdown file, as it was read: nothing but the speller is needed. */
export function reviewText(written: string, file: string, speller: Speller): Review {
  const problems: Problem[] = [];
  const top = (said: { what: string; fix: string }): void => { problems.push({ severity: "warning", file, line: 1, column: 1, ...said }); };
  if (written.startsWith("\ufeff")) top(words.encoding.bom);
  if (written.includes("\r\n")) top(words.encoding.crlf);
  let text = written.replace(/^\ufeff/, "");
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  let reviewed = reviewedOf(file, text);
  const composition = checkComposition(reviewed);
  if (composition.length) {
    problems.push(...composition);
    reviewed = reviewedOf(file, text.normalize("NFC"));
  }
  const { problems: characters, encoded } = checkCharacters(reviewed, (word) => speller.knows(word));
  problems.push(...characters);
  const { links, pictures } = linksAndPicturesOf(reviewed);
  const within = links.filter(({ address }) => !withScheme.test(address)).map(({ address, at }) => ({ address, ...reviewed.places.at(at) }));
  if (encoded) return { problems, suspects: [], links: within };

  const fields = frontFields(reviewed.text);
  const spelling = checkSpelling(reviewed, speller);
  const isDraft = /^draft:[ \t]*true[ \t]*$/m.test(reviewed.text.slice(0, 5000));
  problems.push(
    ...checkHeadings(reviewed), ...checkLinkTexts(reviewed, links), ...checkAlts(reviewed, pictures, fields.alt),
    ...(isDraft || !file.includes("/tin-tuc/") ? [] : checkSummary(reviewed, fields)),
    ...checkMarks(reviewed), ...spelling.problems,
  );
  return { problems, suspects: spelling.suspects, links: within };
}

const reviewedOf = (file: string, text: string): Reviewed => ({ file, ...formsOf(text), places: new Places(text) });
