import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { asEditorPath } from "../content/list-files.ts";
import { newArticleText } from "../content/new-article.ts";
import { readSiteData } from "../content/read-data.ts";
import { writtenMinute } from "../format/date.ts";
import type { Category } from "../model/category.ts";
import { isSlug, slugOf } from "../model/field.ts";
import { newArticle as words } from "../strings/vi.ts";
import { command, folderOptions, nowOption, readNow, readOptions, UsageError } from "./options.ts";
import { printProblems } from "./print-problems.ts";

/** `npm run new -- --title "…" --category kinh-te --author "…" --slug ten-tep`: what is not given is asked, where somebody is there to answer. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const options = readOptions(args, { ...folderOptions, ...nowOption, title: { type: "string" }, category: { type: "string" }, author: { type: "string" }, slug: { type: "string" } });
  const { data: { categories }, problems } = readSiteData(options.data);
  if (!categories) {
    printProblems(problems);
    return 1;
  }
  const ask = asker();
  try {
    const title = (options.title ?? await ask("title", words.ask.title)).trim();
    const slug = slugFor(title, options.slug);
    const known = fileNamed(options.content, slug);
    if (known) throw new UsageError(words.exists(known, slug));
    const category = categoryNamed(categories.value, options.category ?? await ask("category", words.ask.category(categories.value.map(({ title: name }) => name))));
    const author = (options.author ?? await ask("author", words.ask.author, "")).trim();

    const date = writtenMinute(readNow(options.now));
    const folder = join(options.content, "tin-tuc", date.slice(0, 4));
    const file = join(folder, `${slug}.md`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, newArticleText({ title, date, category: category.id, author }, categories.value.map(({ id }) => id)), { flag: "wx" });
    console.log(words.made(asEditorPath(file)));
    return 0;
  } finally {
    ask.close();
  }
});

interface Asker { (flag: string, question: string, otherwise?: string): Promise<string>; close(): void }

/** Asks on a terminal; without one, a flag that is missing and has no value of its own is told. */
function asker(): Asker {
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const ask = async (flag: string, question: string, otherwise?: string): Promise<string> => {
    if (terminal) return terminal.question(question);
    if (otherwise === undefined) throw new UsageError(words.needs(flag));
    return otherwise;
  };
  return Object.assign(ask, { close: () => terminal?.close() });
}

function slugFor(title: string, written: string | undefined): string {
  const proposal = slugOf(title);
  if (written !== undefined && !isSlug(written)) throw new UsageError(words.badSlug(written, slugOf(written) || proposal));
  if (!proposal) throw new UsageError(words.noTitle);
  return written ?? proposal;
}

/** By number in the list, by id, or by title with or without marks. */
function categoryNamed(categories: readonly Category[], written: string): Category {
  const wanted = written.trim();
  const found = categories[Number(wanted) - 1] ?? categories.find(({ id, title }) => id === slugOf(wanted) || slugOf(title) === slugOf(wanted));
  if (!found) throw new UsageError(words.noCategory(wanted, categories.map(({ id }) => id)));
  return found;
}

/** An article of any year under that name: one name is one article, so that links and photos are never mixed up. */
function fileNamed(content: string, slug: string): string | undefined {
  const news = join(content, "tin-tuc");
  const years = existsSync(news) ? readdirSync(news) : [];
  return years.map((year) => join(news, year, `${slug}.md`)).filter(existsSync).map(asEditorPath)[0];
}
