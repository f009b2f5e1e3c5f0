import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchDocument } from "../../src/search/index/document.ts";
import { plainText } from "../../src/search/index/plain-text.ts";
import { syllablesOf, fold } from "../../src/search/text.ts";
import { makeArticle } from "../bench/corpus/article.ts";
import { randomFrom, zipf } from "../bench/corpus/random.ts";
import { categories } from "../bench/corpus/words.ts";

interface Needle { title: string; body: string; style?: "new" | "nfd" }
const needles = JSON.parse(readFileSync(join(import.meta.dirname, "needles.json"), "utf8")) as Record<string, Needle>;

/** `hòa` → `hoà`, the newer way to place a tone. */
const newer = (text: string): string => text.normalize("NFD").replace(/(?<!q)([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/giu, "$1$3$2").normalize("NFC");
const styled = (text: string, style: Needle["style"]): string => (style === "new" ? newer(text) : style === "nfd" ? text.normalize("NFD") : text);

/** What the query table looks for beside the needles; the first ones stand in more articles. Figures and doings are made up. */
const sentences = [
  "Việc giảm nghèo bền vững được nhiều xã coi trọng.", "Đoàn đã đến Na Rì.", "Đường vào Ba Bể đã thông.", "Xã Cường Lợi xây dựng nông thôn mới.", "Bà con Chợ Đồn chăm sóc chè.",
  "Miến dong Na Rì được mùa.", "Trời mưa ở miền đông của huyện.", "Bà con Pác Nặm trồng ngô.", "Báo cáo năm 2019 nêu rõ việc này.", "Ủy ban nhân dân xã Cường Lợi họp bàn.",
];
/** In one article of so many. */
const oneIn = 6;

function sentenceFor(number: number): string {
  const random = randomFrom(number + 77);
  return random() < 1 / oneIn ? `${sentences[zipf(random, sentences.length)]!}\n\n` : "";
}

/** Article `number` of a corpus of `count`: made up, with what the query table looks for planted in some. */
export function plantedArticle(number: number, count: number): { path: string; text: string } {
  const article = makeArticle(number, count);
  const needle = needles[number];
  const planting = sentenceFor(number);
  if (!needle) return { ...article, text: article.text.replace(/\n---\n/, () => `\n---\n${planting}`) };
  const text = article.text.replace(/^title: .*$/m, () => `title: ${JSON.stringify(styled(needle.title, needle.style))}`).replace(/\n---\n/, () => `\n---\n${styled(needle.body, needle.style)}\n\n`);
  return { path: article.path.replace(/[^/]*$/, `bai-${number}.md`), text };
}

export interface Planted {
  /** Newest first. */
  documents: SearchDocument[];
  /** All its words, canonical and folded, with a space before and after. */
  words(document: number): string;
  folded(document: number): string;
}

const field = (text: string, name: string): string => {
  const written = new RegExp(`^${name}: (.*)$`, "m").exec(text)![1]!;
  return written.startsWith('"') ? JSON.parse(written) as string : written;
};

export const categoryIds = categories.map(([id]) => id);

/** The corpus as documents, in memory. */
export function planted(count: number): Planted {
  const documents: SearchDocument[] = [];
  for (let number = count - 1; number >= 0; number--) {
    const { path, text } = plantedArticle(number, count);
    const end = text.indexOf("\n---\n");
    const head = text.slice(0, end);
    documents.push({
      url: `/${path.replace(/^content\//, "").replace(/\.md$/, "/")}`, kind: "article", title: field(head, "title"), summary: field(head, "summary"),
      date: field(head, "date").slice(0, 10), category: field(head, "category"), text: text.slice(end + 5),
    });
  }
  const words = documents.map(({ title, summary, text }) => ` ${syllablesOf(`${title} . ${summary} . ${plainText(text as string)}`).join(" ")} `);
  const folded: string[] = [];
  return { documents, words: (document) => words[document]!, folded: (document) => (folded[document] ??= fold(words[document]!)) };
}
