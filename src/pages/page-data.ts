import type { Html } from "../html.ts";
import type { Article } from "../model/article.ts";
import type { Category } from "../model/category.ts";
import type { Indicator } from "../model/indicator.ts";
import type { StaticPage } from "../model/page.ts";
import type { Question, QuestionYear } from "../model/question.ts";
import type { Month, Portal, TagPage, Year } from "../model/portal.ts";

/** What every route is given. */
export interface PageData {
  portal: Portal;
  markdown: { html(source: Article | StaticPage | Question): Html | Promise<Html> };
}

/** What a route is given that makes one page of each item of a list, under the name of its pagination's alias. */
export interface ArticleData extends PageData { article: Article }
export interface MonthData extends PageData { month: Month }
export interface YearData extends PageData { year: Year }
export interface CategoryData extends PageData { category: Category }
export interface TagData extends PageData { tagPage: TagPage }
export interface IndicatorData extends PageData { indicator: Indicator }
export interface QuestionData extends PageData { question: Question }
export interface QuestionYearData extends PageData { questionYear: QuestionYear }
export interface StaticPageData extends PageData { staticPage: StaticPage }
