import type { Face } from "./face.ts";

/** Pixels that a text takes. */
export type Measure = (text: string) => number;

const ellipsis = "…";

/** Words of a text; a dash stays with the word before it, so that no line begins with one. No-break spaces hold words together. */
const wordsOf = (text: string): string[] => text.trim().replace(/[ \t\r\n]+(?=[–—-][ \t\r\n])/g, "\u00a0").split(/[ \t\r\n]+/).filter(Boolean);

/** As many words a line as fit. A word wider than the line stands alone. */
function greedy(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : undefined;
    if (longer !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The beginning of a text that fits a line, with an ellipsis; cut within a word only when not even one word fits. */
export function shortened(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const ended = (words: readonly string[]): string => words.join(" ").replace(/[\s.,:;–—(«“-]+$/u, "") + ellipsis;
  const words = wordsOf(text);
  for (let count = words.length - 1; count > 0; count--) {
    const line = ended(words.slice(0, count));
    if (measure(line) <= width) return line;
  }
  const letters = [...words[0]!];
  while (letters.length > 0 && measure(letters.join("") + ellipsis) > width) letters.pop();
  return letters.join("") + ellipsis;
}

/** Measures each word once: lines are made of them many times over. */
function byWords(measure: Measure): Measure {
  const known = new Map<string, number>();
  const widthOf = (word: string): number => {
    let width = known.get(word);
    if (width === undefined) known.set(word, (width = measure(word)));
    return width;
  };
  return (line) => {
    const words = line.split(" ");
    return words.reduce((sum, word) => sum + widthOf(word), (words.length - 1) * widthOf(" "));
  };
}

/** Lines of about one length, none wider than the box, no word divided; text that needs more lines ends with an ellipsis. */
export function wrapped(text: string, width: number, lines: number, measureText: Measure): string[] {
  const measure = byWords(measureText);
  const words = wordsOf(text);
  const widest = greedy(words, width, measure);
  const cut = (line: string): string => shortened(line, width, measure);
  if (widest.length <= lines) return balanced(words, width, widest, measure).map(cut);
  return [...widest.slice(0, lines - 1), widest.slice(lines - 1).join(" ")].map(cut);
}

/** The narrowest box that takes no more lines: its lines are the evenest. */
function balanced(words: readonly string[], width: number, widest: string[], measure: Measure): string[] {
  let best = widest;
  for (let low = 0, high = width; high - low > 1;) {
    const middle = (low + high) / 2;
    const lines = greedy(words, middle, measure);
    if (lines.length <= widest.length && lines.every((line) => measure(line) <= width)) [best, high] = [lines, middle];
    else low = middle;
  }
  return best;
}

/** A size of type and how many lines it may take. */
export interface Setting { size: number; lines: number }

/** A text at its size, line by line. */
export interface Lines { size: number; lines: string[] }

/** A text in the first setting that takes it whole, else shortened in the last. */
export function set(text: string, face: Face, width: number, settings: readonly [Setting, ...Setting[]]): Lines {
  const whole = wordsOf(text).join(" ");
  const tried = settings.map(({ size, lines }) => () => ({ size, lines: wrapped(text, width, lines, (line) => face.width(line, size)) }));
  for (const attempt of tried.slice(0, -1)) {
    const made = attempt();
    if (made.lines.join(" ") === whole) return made;
  }
  return tried.at(-1)!();
}
