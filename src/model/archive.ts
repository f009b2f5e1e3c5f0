import { localMonth, localYear } from "../format/date.ts";
import type { Article } from "./article.ts";
import { monthUrl, yearUrl } from "./routes.ts";

export interface ArchiveMonth { month: string; url: string; count: number }
export interface ArchiveYear { year: string; url: string; months: ArchiveMonth[] }

/** Years and months that hold some of the articles, with how many; the articles are newest first, and so is the answer. */
export function archiveOf(articles: readonly Article[]): ArchiveYear[] {
  const years: ArchiveYear[] = [];
  for (const { date } of articles) {
    const year = localYear(date), month = localMonth(date);
    let lastYear = years.at(-1);
    if (lastYear?.year !== year) years.push((lastYear = { year, url: yearUrl(year), months: [] }));
    const lastMonth = lastYear.months.at(-1);
    if (lastMonth?.month === month) lastMonth.count++;
    else lastYear.months.push({ month, url: monthUrl(year, month), count: 1 });
  }
  return years;
}
