// A portal the way most Eleventy sites are made: Nunjucks layouts over Markdown templates, collections, pagination.
// Where a habit is slow (a template engine over Markdown, dates by library, related articles by filtering all), the fast way stands here.
import { readFileSync } from "node:fs";
import { imageSize } from "image-size";
import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import footnote from "markdown-it-footnote";

const local = (date) => new Date(date.getTime() + 7 * 3_600_000).toISOString();
const day = (date) => local(date).slice(0, 10).split("-").reverse().join("/");

/** Newest first, once a build. */
const newestFirst = (api) => api.getFilteredByGlob("tin-tuc/**/*.md").sort((a, b) => b.date - a.date);

const groupBy = (list, key) => {
  const groups = new Map();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups].map(([name, articles]) => ({ name, articles }));
};

export default function (eleventy) {
  const markdown = new MarkdownIt({ html: false, linkify: true }).use(footnote).use(anchor, { tabIndex: false });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  eleventy.setLibrary("md", markdown);
  eleventy.setUseGitIgnore(false);
  eleventy.addPassthroughCopy("anh");
  eleventy.addPassthroughCopy("tai-nguyen");

  const readOn = new Map();
  eleventy.addCollection("articles", newestFirst);
  eleventy.addCollection("months", (api) => groupBy(newestFirst(api), ({ date }) => local(date).slice(0, 7).replace("-", "/")));
  eleventy.addCollection("byCategory", (api) => {
    const articles = newestFirst(api);
    const byTag = new Map(groupBy(articles.flatMap((article) => article.data.tuKhoa.map((tag) => ({ tag, article }))), ({ tag }) => tag).map(({ name, articles: of }) => [name, of.map(({ article }) => article)]));
    const groups = groupBy(articles, ({ data }) => data.category);
    for (const { articles: of } of groups) of.forEach((article, index) => readOn.set(article.url, { newer: of[index - 1], older: of[index + 1], related: [] }));
    for (const [, of] of byTag) {
      of.forEach((article, index) => readOn.get(article.url).related.push(...of.slice(Math.max(0, index - 4), index), ...of.slice(index + 1, index + 6)));
    }
    for (const on of readOn.values()) on.related = [...new Set(on.related)].slice(0, 5);
    return groups;
  });

  const sizes = new Map();
  eleventy.addFilter("readOn", (url) => readOn.get(url));
  eleventy.addFilter("size", (url) => {
    if (!sizes.has(url)) sizes.set(url, imageSize(readFileSync(`.${url}`)));
    return sizes.get(url);
  });
  eleventy.addFilter("day", day);
  eleventy.addFilter("moment", (date) => `${day(date)} ${local(date).slice(11, 19)}`);
  eleventy.addFilter("isoDay", (date) => local(date).slice(0, 10));
  eleventy.addFilter("instant", (date) => `${local(date).slice(0, 19)}+07:00`);
  eleventy.addFilter("rssDate", (date) => date.toUTCString());
  eleventy.addFilter("json", (value) => JSON.stringify(value).replace(/</g, "\\u003c"));
  eleventy.addFilter("first", (list, count) => list.slice(0, count));
  eleventy.addFilter("inCategory", (list, id) => list.filter(({ data }) => data.category === id));
  eleventy.addFilter("byMonth", (list) => groupBy(list, ({ date }) => local(date).slice(0, 7).replace("-", "/")));
}

export const config = { markdownTemplateEngine: false, htmlTemplateEngine: "njk", dir: { output: "_site" } };
