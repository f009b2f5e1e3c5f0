import type { Html } from "../../src/html.ts";
import type { Month, Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";
import { neighbourLinks } from "./neighbours.ts";

const { neighbourMonths, newerMonth, olderMonth, monthAndYear } = words.news;

/** The next newer and the next older month that have articles; `portal.months` are newest first. */
export function monthNeighbours({ months }: Portal, { url }: Month): Html | undefined {
  const here = months.findIndex((month) => month.url === url);
  return neighbourLinks(neighbourMonths, link(newerMonth, months[here - 1]), link(olderMonth, months[here + 1]));
}

const link = (label: string, month: Month | undefined) =>
  month && { label, url: month.url, title: monthAndYear(month.month, month.year) };
