import { zipf } from "./random.ts";
import { compounds, joiningWords } from "./words.ts";

/** Writes text that means nothing and has the shape of Vietnamese news: compounds, joined now and then, in sentences and paragraphs. */
export class Writer {
  readonly random: () => number;
  constructor(random: () => number) { this.random = random; }

  /** A whole number from `from` up to `to`, both included. */
  number(from: number, to: number): number { return from + Math.floor(this.random() * (to - from + 1)); }

  chance(share: number): boolean { return this.random() < share; }

  compound(): string { return compounds[zipf(this.random, compounds.length)]!; }

  /** So many compounds, never the same twice in a row. */
  phrase(length: number): string {
    let text = "", last = "";
    for (let index = 0; index < length; index++) {
      let word = this.compound();
      if (word === last) word = this.compound();
      if (index > 0) text += this.chance(0.4) ? ` ${joiningWords[zipf(this.random, joiningWords.length)]!} ` : " ";
      text += last = word;
    }
    return text;
  }

  sentence(): string {
    const parts = Array.from({ length: this.number(1, 3) }, () => this.phrase(this.number(3, 6)));
    const figure = this.chance(0.12) ? `, với ${this.number(2, 950)} ${this.compound()}` : "";
    return `${capital(parts.join(", "))}${figure}.`;
  }

  paragraph(): string { return Array.from({ length: this.number(2, 4) }, () => this.sentence()).join(" "); }
}

export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
