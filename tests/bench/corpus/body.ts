import { capital, type Writer } from "./prose.ts";

type Part = (writer: Writer, number: number) => string;

const list: Part = (writer) => Array.from({ length: writer.number(3, 5) }, () => `- ${writer.sentence()}`).join("\n");
const steps: Part = (writer) => Array.from({ length: writer.number(3, 4) }, (_, index) => `${index + 1}. ${writer.sentence()}`).join("\n");
const heading: Part = (writer) => `## ${capital(writer.phrase(3))}`;
const quote: Part = (writer) => `> ${writer.sentence()}`;
const linked: Part = (writer) => `${writer.sentence()} Xem thêm [${writer.phrase(2)}](https://thunghiem.example/van-ban/${writer.number(1, 99)}). **${capital(writer.phrase(2))}**: ${writer.sentence()}`;
const footnoted: Part = (writer, number) => `${writer.sentence().slice(0, -1)}[^${number}].\n\n[^${number}]: ${writer.sentence()}`;
const table: Part = (writer) => `| Nội dung | Số lượng |\n|---|--:|\n${Array.from({ length: 4 }, () => `| ${capital(writer.phrase(2))} | ${writer.number(1, 900)} |`).join("\n")}`;

/** Share of the parts of a body; what is left are paragraphs. */
const shares: readonly [share: number, part: Part][] = [[0.06, list], [0.02, steps], [0.1, heading], [0.03, quote], [0.05, linked], [0.02, footnoted], [0.02, table]];

/** A body of 500 to 700 syllables in Markdown, with all that our editors use but pictures. */
export function makeBody(writer: Writer): string {
  const parts: string[] = [];
  for (let length = 0, goal = writer.number(500, 700); length < goal;) {
    let roll = writer.random();
    const part = shares.find(([share]) => (roll -= share) < 0)?.[1] ?? ((from: Writer) => from.paragraph());
    const text = part(writer, parts.length + 1);
    parts.push(text);
    length += text.split(" ").length;
  }
  return parts.join("\n\n");
}
