/** A block of the article and its words, in the order of the page. */
export interface Passage { element: HTMLElement; text: string }

const read = "h1, .question__title, .section-title, .old-article, .article-header__lead, figcaption, .prose :is(p, h2, h3, h4, li, caption, blockquote, dt, dd)";
const skipped = "nav, svg, script, .footnote-ref, .footnotes, .visually-hidden, thead, tbody, [hidden]";

/** Of a figure or table the caption alone is read; marks of notes and the notes are left out. */
export function passagesOf(article: HTMLElement): Passage[] {
  const passages: Passage[] = [];
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const element = parentElement?.closest<HTMLElement>(read);
    if (!parentElement || !element || parentElement.closest(skipped) || (element.closest("figure") && !element.closest("figcaption"))) continue;
    const last = passages[passages.length - 1];
    if (last?.element === element) last.text += data;
    else passages.push({ element, text: data });
  }
  return passages.filter(({ text }) => /[\p{L}\d]/u.test(text));
}
