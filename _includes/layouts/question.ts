import { html, raw, type Html } from "../../src/html.ts";
import { readingMinutes, syllablesIn } from "../../src/markdown/reading-time.ts";
import type { Portal } from "../../src/model/portal.ts";
import { excerptOf, questionNeighboursOf, type Question } from "../../src/model/question.ts";
import { questionYearUrl, routes } from "../../src/model/routes.ts";
import { localYear } from "../../src/format/date.ts";
import { questions as words } from "../../src/strings/vi.ts";
import { articleFooter } from "../components/article-footer.ts";
import { textNeighbours } from "../components/neighbours.ts";
import { prose } from "../components/prose.ts";
import { questionHeader } from "../components/question.ts";
import { askSection } from "../components/question-ask.ts";
import { questionData } from "../components/question-data.ts";
import { tableOfContents } from "../components/table-of-contents.ts";
import { base } from "./base.ts";
import { articleSheet } from "./head.ts";

/** A question with its answer rendered. */
export function questionLayout(portal: Portal, question: Question, answer: Html): Html {
  const { title, url, answered, answeredBy } = question;
  const year = localYear(answered);
  const syllables = syllablesIn(answer);
  return base(portal, {
    title, url, section: routes.questions,
    description: excerptOf(question),
    steps: [{ title: words.title, url: routes.questions }, { title: words.yearName(year), url: questionYearUrl(year) }, question],
    published: { date: answered, updated: undefined },
    structuredData: [questionData(portal, question, answer)],
    sheet: articleSheet(answer),
  }, html`
<div class="article-page">
<article class="article-page__article">${questionHeader(portal, question, readingMinutes(syllables))}
<section aria-labelledby="tra-loi">
<h2 class="section-title" id="tra-loi">${words.answer}</h2>${tableOfContents(answer, syllables, "page")}${prose(underHeading(answer))}
</section>${articleFooter(portal, { ...question, date: answered, author: answeredBy })}
</article>
<aside class="article-page__more" aria-label="${words.more}">${textNeighbours(words, questionNeighboursOf(portal)(question))}${askSection("ask")}
</aside>
</div>`);
}

/** Headings a level down: they stand under that of the answer. */
const underHeading = ({ source }: Html): Html => raw(source.replace(/(<\/?h)([2-5])(?=[ >])/g, (_, open: string, level: string) => `${open}${Number(level) + 1}`));
