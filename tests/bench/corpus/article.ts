import { slugOf } from "../../../src/model/field.ts";
import { makeBody } from "./body.ts";
import { capital, Writer } from "./prose.ts";
import { randomFrom, zipf } from "./random.ts";
import { bylines, categories, origins, tagWords } from "./words.ts";

export interface MadeArticle { path: string; text: string }

const firstYear = 2011;
const years = 15;
const minute = 60_000;
const start = Date.UTC(firstYear, 0, 1, 1);
const span = years * 365.25 * 24 * 60 * minute;

/** `2019-05-13 16:43`, Vietnamese time. */
const localTime = (instant: number): string => new Date(instant + 7 * 60 * minute).toISOString().slice(0, 16).replace("T", " ");

/** Article `number` of a corpus of `count`, made up: the same for the same seed. Older numbers are older articles. */
export function makeArticle(number: number, count: number, seed = 1): MadeArticle {
  const writer = new Writer(randomFrom(seed * 7919 + number));
  const { random } = writer;
  const title = capital(writer.phrase(writer.number(4, 6)));
  const published = start + Math.floor((number / count) * span / minute) * minute;
  const date = localTime(published);
  const tags = [...new Set(Array.from({ length: writer.number(1, 4) }, () => tagWords[zipf(random, tagWords.length)]!))];
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    ...(writer.chance(0.1) ? [`updated: ${localTime(published + writer.number(1, 2000) * minute)}`] : []),
    `summary: ${JSON.stringify(`${writer.sentence()} ${writer.sentence()}`.slice(0, 400).trim())}`,
    `category: ${categories[zipf(random, categories.length)]![0]}`,
    `author: ${bylines[writer.number(0, bylines.length - 1)]}`,
    "image:", `  src: anh-${writer.number(1, 3)}.jpg`, `  alt: ${capital(writer.phrase(3))}`, "  caption: Ảnh minh họa",
    `tags: [${tags.join(", ")}]`,
    ...(writer.chance(0.2) ? ["source:", `  name: ${origins[writer.number(0, origins.length - 1)]}`, `  url: https://thunghiem.example/tin/${number}`] : []),
  ];
  return {
    path: `content/tin-tuc/${date.slice(0, 4)}/${slugOf(title).slice(0, 70).replace(/-+$/, "")}-${number}.md`,
    text: `---\n${lines.join("\n")}\n---\n${makeBody(writer)}\n`,
  };
}
