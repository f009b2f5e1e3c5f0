import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import footnote from "markdown-it-footnote";
import { raw, type Html } from "../html.ts";
import { blocks } from "./blocks.ts";
import type { MarkdownContext } from "./context.ts";
import { footnotes } from "./footnotes.ts";
import { headingId } from "./heading-ids.ts";
import { inlineStat } from "./inline-stat.ts";
import { languages } from "./languages.ts";
import { isSafeLink, links } from "./links.ts";
import { pictures } from "./pictures.ts";
import { tables } from "./tables.ts";

const markdown = new MarkdownIt({ html: false, typographer: false, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
// Without fuzzy links every link in plain text has one of these signs; to look for them first spares most texts a costly expression.
const pretest = markdown.linkify.pretest.bind(markdown.linkify);
markdown.linkify.pretest = (text) => (text.includes("//") || /mailto:/i.test(text)) && pretest(text);
markdown.validateLink = isSafeLink;
// Both plugins are typed against the CommonJS face of markdown-it, which TypeScript takes for another class.
type Plugin = (md: MarkdownIt, options?: object) => void;
(footnote as unknown as Plugin)(markdown);
(anchor as unknown as Plugin)(markdown, { slugifyWithState: (heading: string, { env }: { env: object }) => headingId(heading, env), tabIndex: false });
for (const plugin of [footnotes, tables, links, pictures, blocks, inlineStat, languages]) plugin(markdown);

/** Renders a body. Raw HTML in it is shown as text; only `http(s)`, `mailto`, `tel` and addresses in the portal become links. */
export const renderMarkdown = (body: string, context: MarkdownContext): Html => raw(markdown.render(body, { context }));

const nothing = raw("");
const silent: MarkdownContext = { origin: "", block: () => nothing, inlineStat: () => nothing, picture: () => undefined };

/** What a body is made of, as the renderer reads it. */
export const tokensOf = (body: string): ReturnType<MarkdownIt["parse"]> => markdown.parse(body, { context: silent });

/** Ids that the headings and footnotes of a body are given. */
export const anchorsOf = (body: string): ReadonlySet<string> => new Set(
  [...String(renderMarkdown(body, silent)).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!),
);
