import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { stylesOf } from "../support/page-parts.ts";
import { convertArticle, type ConvertedArticle } from "./converted-article.ts";

/** Changes when the conversion does. */
const version = "2";

const write = (file: string, text: string): void => { mkdirSync(dirname(file), { recursive: true }); writeFileSync(file, text); };
const readYaml = <T>(file: string): T => parse(readFileSync(file, "utf8")) as T;
const withFrontMatter = (data: object, body = ""): string => `---\n${stringify(data)}---\n${body}`;

/**
 * Writes the corpus once as other builders read it: `content/` with a page for each year, month, category and tag, `data/` and `static/`.
 * Nobody measures this.
 */
export function convertCorpus(corpus: string, folder: string): void {
  const stamp = join(folder, "version");
  const state = `${readFileSync(join(corpus, "version"), "utf8")} ${version}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  rmSync(folder, { recursive: true, force: true });

  const articles: ConvertedArticle[] = [];
  const news = join(corpus, "content/tin-tuc");
  for (const year of readdirSync(news)) {
    for (const name of readdirSync(join(news, year))) {
      if (!name.endsWith(".md")) {
        mkdirSync(join(folder, "static/anh/tin-tuc", year), { recursive: true });
        copyFileSync(join(news, year, name), join(folder, "static/anh/tin-tuc", year, name));
        continue;
      }
      const article = convertArticle(readFileSync(join(news, year, name), "utf8"), name);
      articles.push(article);
      write(join(folder, "content/tin-tuc", article.year, article.month, name), article.text);
    }
  }
  writeListings(corpus, folder, articles);
  for (const name of readdirSync(join(corpus, "content/trang"))) {
    write(join(folder, "content", name), readFileSync(join(corpus, "content/trang", name), "utf8").replace(/^---\n/, "---\ntype: trang\n").replace(/^updated:/m, "lastmod:").replace(/^summary:/m, "description:"));
  }
  writeFileSync(stamp, state);
}

function writeListings(corpus: string, folder: string, articles: readonly ConvertedArticle[]): void {
  const index = (path: string, data: object): void => write(join(folder, "content", path, "_index.md"), withFrontMatter(data));
  const data = (name: string, value: unknown): void => write(join(folder, "data", `${name}.json`), JSON.stringify(value));
  const site = readYaml<{ title: string }>(join(corpus, "data/site.yml"));
  const categories = readYaml<{ id: string; title: string }[]>(join(corpus, "data/categories.yml"));
  const count = (of: (article: ConvertedArticle) => boolean): string => articles.filter(of).length.toLocaleString("vi");
  const tags = new Map(articles.flatMap((article) => article.tags).map(({ slug, name }) => [slug, name]));
  const times = new Set(articles.map(({ year, month }) => `${year}-${month}`));

  index("tin-tuc", { title: "Tin tức", description: `Tin bài của ${site.title}, xếp theo năm và tháng.` });
  for (const year of new Set([...times].map((time) => time.slice(0, 4)))) {
    index(`tin-tuc/${year}`, { title: `Tin bài năm ${year}`, layout: "year", year, description: `${count((article) => article.year === year)} bài đăng trong năm ${year}, xếp theo tháng.` });
  }
  for (const time of times) {
    const [year = "", month = ""] = time.split("-");
    const description = `${count((article) => article.year === year && article.month === month)} bài đăng trong tháng ${Number(month)} năm ${year}.`;
    index(`tin-tuc/${year}/${month}`, { title: `Tin bài tháng ${Number(month)} năm ${year}`, layout: "month", key: time, year, month, description });
  }
  for (const { id, title } of categories) index(`chuyen-muc/${id}`, { title, id, outputs: ["HTML", "RSS", "JSONFEED"], description: `Tin bài thuộc chuyên mục ${title}.` });
  for (const [slug, name] of tags) index(`tu-khoa/${slug}`, { title: `Từ khóa: ${name}`, description: `${count((article) => article.tags.some((tag) => tag.slug === slug))} bài có từ khóa «${name}».` });
  write(join(folder, "content/so-do-trang.md"), withFrontMatter({ title: "Sơ đồ trang", layout: "so-do-trang", description: "Toàn bộ các phần của cổng, mỗi phần một liên kết." }));

  data("site", site);
  data("menu", readYaml(join(corpus, "data/menu.yml")));
  data("categories", categories);
  data("categoryTitles", Object.fromEntries(categories.map(({ id, title }) => [id, title])));
  data("tagNames", Object.fromEntries(tags));
}

/** Styles, scripts and icons as our own build made them: `data/assets.json` has addresses by name, and the styles that stand within pages. */
export function copyAssets(ours: string, folder: string): void {
  const names = readdirSync(join(ours, "tai-nguyen"));
  cpSync(join(ours, "tai-nguyen"), join(folder, "static/tai-nguyen"), { recursive: true });
  const styles = (page: string): string => stylesOf(readFileSync(join(ours, page), "utf8"));
  const article = readdirSync(join(ours, "tin-tuc"), { recursive: true, encoding: "utf8" }).find((name) => /^\d+\/\d+\/[^/]+\/index\.html$/.test(name))!;
  const assets = Object.fromEntries(names.map((name) => [name.split(".")[0], `/tai-nguyen/${name}`]));
  writeFileSync(join(folder, "data/assets.json"), JSON.stringify({ ...assets, articleStyles: styles(`tin-tuc/${article}`), listStyles: styles("tin-tuc/index.html") }));
}
