import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

export interface Change { name: string; make(round: number): void }

/** Small changes as an editor makes them, in a copy of the corpus; each round works on other articles. */
export function changes(corpus: string): Change[] {
  const news = join(corpus, "content/tin-tuc");
  const years = readdirSync(news).sort();
  const articlesOf = (year: string): string[] => readdirSync(join(news, year)).filter((name) => name.endsWith(".md")).map((name) => join(news, year, name)).sort();
  const newest = articlesOf(years.at(-1)!);
  const old = articlesOf(years[years.length >> 1]!);
  const edit = (file: string, change: (text: string) => string): void => writeFileSync(file, change(readFileSync(file, "utf8")));
  return [
    { name: "nothing changed", make: () => {} },
    { name: "body changed", make: (round) => edit(old[round % old.length]!, (text) => `${text}\nCâu thêm vào lần thứ ${round + 1}.\n`) },
    { name: "title changed", make: (round) => edit(newest[round % newest.length]!, (text) => text.replace(/^title: "/m, `title: "Sửa lần ${round + 1}: `)) },
    {
      name: "one added", make(round) {
        const model = newest.at(-1 - round)!;
        const text = readFileSync(model, "utf8").replace(/^date: .*$/m, `date: ${basename(years.at(-1)!)}-12-31 0${round % 10}:30`).replace(/^updated: .*\n/m, "").replace(/^title: "/m, `title: "Bài mới ${round + 1}: `);
        writeFileSync(join(news, years.at(-1)!, `bai-moi-${round + 1}.md`), text);
      },
    },
    { name: "one deleted", make: (round) => rmSync(old.at(-1 - round)!) },
  ];
}
