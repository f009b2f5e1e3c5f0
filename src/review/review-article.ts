import { inReadingOrder, type Problem } from "../model/problem.ts";
import type { Addresses, Addressed } from "./addresses.ts";
import { LinkCheck } from "./check-links.ts";
import { reviewText } from "./review-text.ts";
import type { Speller } from "./spelling.ts";

/** What a review of one file needs to know of the rest; it may be made once and used for many. */
export interface ReviewContext { speller: Speller; addresses: Addresses }

/** Reviews one article or static page as it is being written: prose, structure and links, without what needs all other files. */
export function reviewArticle(text: string, { file, url, draft }: Pick<Addressed, "file" | "url" | "draft">, { speller, addresses }: ReviewContext): Problem[] {
  const { problems, suspects, links } = reviewText(text, file, speller);
  return inReadingOrder([...problems, ...suspects.map(({ problem }) => problem), ...new LinkCheck(addresses).check(links, { file, url, isPublished: !draft })]);
}
