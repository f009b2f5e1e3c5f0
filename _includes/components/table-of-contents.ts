import { html, raw, type Html } from "../../src/html.ts";
import { site as words } from "../../src/strings/vi.ts";

/** Fewer sections, or fewer syllables than some three screens of a telephone hold, are found by scrolling. */
const fewestSections = 3, fewestSyllables = 400;

const heading = '<h2 id="muc-';
const headings = /<h2 id="(muc-[^"]*)"[^>]*>(.*?)<\/h2>/gs;
/** All but words marked as foreign: a heading may hold links, notes and figures. */
const markup = /<sup\b.*?<\/sup>|(<span lang="[\w-]+">[^<]*<\/span>)|<[^>]*>/gs;

/** The sections of a long text, each a link; open at first, and closed by whoever wants to. */
export function tableOfContents({ source }: Html, syllables: number, of: "article" | "page"): Html | undefined {
  if (syllables < fewestSyllables || countOf(source) < fewestSections) return undefined;
  return html`
<nav class="contents" aria-label="${words.contents[of]}">
<details open>
<summary>${words.contents[of]}</summary>
<ol>${[...source.matchAll(headings)].map(([, id, inner]) => html`
<li><a href="#${id}">${raw(inner!.replace(markup, "$1"))}</a></li>`)}
</ol>
</details>
</nav>`;
}

function countOf(source: string): number {
  let count = 0;
  for (let at = source.indexOf(heading); at >= 0; at = source.indexOf(heading, at + heading.length)) count++;
  return count;
}
