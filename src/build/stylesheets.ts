import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import type { MoreStyles, Sheet } from "../model/portal.ts";
import { projectRoot } from "../root.ts";
import { site as words } from "../strings/vi.ts";

/** Files of their own: one for paper, one that a script loads when something is asked for. */
type SheetFile = "print" | "speech";

const ofArticles = "article-(header|footer|tools)|neighbours|old-article|photo|prose|question|table-of-contents";
const ofBlocks = "widgets/(breakdown|chart|frame|progress-card|state-tag|tiles|trend)";

/**
 * Components whose styles stand only in the pages that show them: a page has the core and all that its family needs.
 * A file may be in several families; those that none of these names are in the core.
 */
const apart: Readonly<Record<MoreStyles | "speech", RegExp>> = {
  article: sheetOf(ofArticles),
  articleFigures: sheetOf(`${ofArticles}|${ofBlocks}`),
  data: sheetOf("data-links|open-data"),
  figures: sheetOf("widgets/.*|data-links|embed-code|prose"),
  form: sheetOf("feedback-.*|contact-details"),
  home: sheetOf("home-.*|photo|widgets/(chart|frame|progress-.*|state-tag)"),
  lists: sheetOf("archive|article-card|contact-details|neighbours|photo|site-tree"),
  search: sheetOf("search-(results|plain)|archive|feedback-form|site-tree"),
  speech: sheetOf("speech"),
};

function sheetOf(names: string): RegExp { return new RegExp(`^(${names})\\.css$`); }

const components = join(projectRoot, "_includes/components");
const beside = (): string[] => readdirSync(components, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css")).sort();
const styles = (...names: string[]): string[] => names.map((name) => join(projectRoot, `src/styles/${name}.css`));

/** Files of a sheet. Their order is the cascade within each layer; the order of layers stands in tokens.css, and in every page the core is first. */
function filesOf(sheet: Sheet | SheetFile): string[] {
  if (sheet === "print") return styles("print");
  const wanted = beside().filter((name) => (sheet === "core" ? !Object.values(apart).some((names) => names.test(name)) : apart[sheet].test(name)));
  const files = wanted.map((name) => join(components, name));
  return sheet === "core" ? [...styles("tokens", "base", "layout", "transitions"), ...files, ...styles("utilities")] : files;
}

/** Words that a sheet says stand where all words do; in a sheet stands their name, `{outside}`. */
const withWords = (css: string): string => css.replaceAll("{outside}", words.outside);

/** Tokens are named for people; in the sheets, where they stand five hundred times, each has its number. */
const numbered = (): ReadonlyMap<string, string> =>
  new Map([...new Set(readFileSync(styles("tokens")[0]!, "utf8").match(/--[a-z][\w-]*(?=:)/g))].map((name, index) => [name, `--${index.toString(36)}`]));

export function stylesheet(sheet: Sheet | SheetFile): Buffer {
  const source = filesOf(sheet).map((file) => withWords(readFileSync(file, "utf8"))).join("\n");
  const targets = { chrome: 100 << 16, safari: 15 << 16, firefox: 100 << 16 };
  const numbers = numbered();
  const visitor = { DashedIdent: (name: string): string => numbers.get(name) ?? name };
  const { code } = transform({ filename: `${sheet}.css`, code: Buffer.from(source), minify: true, targets, visitor });
  return Buffer.from(code.toString().replaceAll("--lightningcss-", "--"));
}

/** CSS of each family as its pages carry it: one that came in a second request would leave them blank for one more round trip. */
export function stylesOfPages(): Readonly<Record<Sheet, string>> {
  const core = stylesheet("core").toString();
  const more = (Object.keys(apart) as (keyof typeof apart)[]).filter((name) => name !== "speech");
  return { core, ...Object.fromEntries(more.map((name) => [name, core + stylesheet(name).toString()])) as Record<MoreStyles, string> };
}
