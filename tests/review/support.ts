import { inReadingOrder, problemText } from "../../src/model/problem.ts";
import { reviewContent } from "../../src/review/review-content.ts";
import { day, provinceWith } from "../support/portal-site.ts";

/** What `npm run check` finds in the second province with some files replaced, as editors see it, with paths from the province's folder. */
export async function told(files: Record<string, string | Buffer | null>): Promise<string[]> {
  const { root, content, data } = provinceWith(files);
  const problems = await reviewContent({ content, data }, day("2024-05-01"));
  return inReadingOrder(problems).map((problem) => problemText(problem).replaceAll(`${root}/`, ""));
}
