import { html, raw, type Html } from "../../src/html.ts";
import { site as words } from "../../src/strings/vi.ts";

/** Fewer sections, or fewer syllables than some three screens of a telephone hold, are found by scrolling. */
const fewestSections = 3, fewestSyllables = 400;

const headings = /<h2 id="(muc-[^"]*)"[^>]*>(.*?)<\/h2>/gs;
/** All but words marked as foreign: a heading may hold links, notes and figures. */
const markup = /<sup\b.*?<\/sup>|(<span lang="[\w-]+">[^<]*<\/span>)|<[^>]*>/gs;

/** The sections of a long text, each a link; open at first, and closed by whoever wants to. */
export function tableOfContents({ source }: Html, syllables: number, of: "article" | "page"): Html | undefined {
  if (syllables < fewestSyllables) return undefined;
  const sections = [...source.matchAll(headings)];
  if (sections.length < fewestSections) return undefined;
  return html`
<nav class="contents" aria-label="${words.contents[of]}">
<details open>
<summary>${words.contents[of]}</summary>
<ol>${sections.map(([, id, inner]) => html`
<li><a href="#${id}">${raw(inner!.replace(markup, "$1"))}</a></li>`)}
</ol>
</details>
</nav>`;
}
