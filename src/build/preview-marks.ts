import { fullMomentText } from "../format/date.ts";
import { escape, html, raw, type Html } from "../html.ts";
import { gateOf, standingOf, type Standing } from "../content/gate.ts";
import type { Article } from "../model/article.ts";
import type { Portal } from "../model/portal.ts";
import { isError, placeText, type Problem } from "../model/problem.ts";
import { preview as words } from "../strings/vi.ts";

/** An article or answer that readers do not see now. */
interface Unpublished extends Pick<Article, "date" | "expires"> { standing: Exclude<Standing, "published"> }

/** By address: what of a preview readers would not see. */
export function unpublishedIn({ articles, questions, now }: Portal): ReadonlyMap<string, Unpublished> {
  const answers = questions.map((question) => ({ url: question.url, ...gateOf(question) }));
  return new Map([...articles, ...answers].flatMap(({ url, draft, date, expires }) => {
    const standing = standingOf({ draft, date, expires }, now);
    return standing === "published" ? [] : [[url, { date, expires, standing }] as const];
  }));
}

/** Problems shown on a page; the terminal has them all. */
const mostShown = 30;

/** Puts on a page of the preview what only editors see: what is wrong with content, whether readers see this article, and marks on links to those they do not see. */
export function withPreviewMarks(page: string, url: string, unpublished: ReadonlyMap<string, Unpublished>, problems: readonly Problem[]): string {
  let marked = page;
  for (const [address, { standing }] of unpublished) marked = marked.replaceAll(`href="${address}"`, `href="${address}" data-preview="${escape(words.mark[standing])}"`);
  const here = unpublished.get(url);
  const panel = problems.length ? problemPanel(problems) : undefined;
  if (marked === page && !here && !panel) return page;
  const bar = here && html`<p class="preview-ribbon" role="status">${standingText(here)}</p>`;
  return marked.replace("</head>", () => `${style}</head>`).replace(/<body[^>]*>/, (body) => `${body}${panel ?? ""}${bar ?? ""}`);
}

/** What a preview shows while it has never had a portal without errors. */
export const problemPage = (problems: readonly Problem[]): string => String(html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.errors(problems.filter(isError).length)}</title>${style}</head>
<body>${problemPanel(problems)}</body></html>
`);

function standingText({ date, expires, standing }: Unpublished): string {
  if (standing === "draft") return words.standing.draft;
  return words.standing[standing](fullMomentText(standing === "scheduled" ? date : expires!));
}

function problemPanel(problems: readonly Problem[]): Html {
  const errors = problems.filter(isError);
  const list = (items: readonly Problem[]): Html => html`<ol>${items.slice(0, mostShown).map((problem) => html`<li><code>${placeText(problem)}</code><br>${problem.what}<br><strong>→ ${problem.fix}</strong></li>`)}</ol>${items.length > mostShown && html`<p>${words.more(items.length - mostShown)}</p>`}`;
  if (errors.length) return html`<section class="preview-problems" role="alert"><h2>${words.errors(errors.length)}</h2><p>${words.save}</p>${list(errors)}</section>`;
  return html`<details class="preview-problems preview-problems--calm"><summary>${words.warnings(problems.length)}</summary>${list(problems)}</details>`;
}

/** Colours of its own: it has to be seen whatever the stylesheet of the portal does. */
const style = raw(`<style>
.preview-problems { position: sticky; inset-block-start: 0; z-index: 10; max-block-size: 60vh; overflow: auto; padding: 1rem clamp(1rem, 4vw, 2.5rem); background: #fff3f2; color: #3a0907; border-block-end: 4px solid #98201b; font: 1rem/1.5 system-ui, sans-serif }
.preview-problems h2 { margin: 0; font-size: 1.25rem; color: #98201b }
.preview-problems code { font-weight: 600; overflow-wrap: anywhere }
.preview-problems li { margin-block: .5rem }
.preview-problems--calm { position: static; background: #fdf2df; color: #4a2900; border-color: #b26a00 }
.preview-ribbon { margin: 0; padding: .5rem clamp(1rem, 4vw, 2.5rem); background: repeating-linear-gradient(-45deg, #ffe08a 0 1rem, #ffd666 1rem 2rem); color: #3a2a00; font: 600 1rem/1.5 system-ui, sans-serif }
[data-preview]::after { content: attr(data-preview); margin-inline-start: .4em; padding-inline: .4em; border-radius: 3px; background: #ffd666; color: #3a2a00; font: 600 .75rem/1.5 system-ui, sans-serif; display: inline-block; text-decoration: none }
</style>`);
