import { controls } from "../content/hidden-characters.ts";
import { invisible } from "./invisible.ts";
import { decoders, encodingOf, type OldEncoding } from "./old-encodings.ts";
import { formsOf, mask } from "./prose.ts";

/**
 * Mends what is mechanical in the prose of a text with lines that end in `\n`: old encodings where they are certain, composition,
 * signs that nobody sees, spaces. Code, addresses and keys stay as they are, and so does the number of lines.
 */
export function fixText(text: string, isSyllable: (word: string) => boolean): { text: string; encodings: ReadonlySet<OldEncoding> } {
  const encodings = new Set<OldEncoding>();
  let fixed = text;
  // A mended text may show more to mend: a line that has been read rightly, its spaces.
  for (let round = 0; round < 5; round++) {
    const next = inProse(fixed, (prose, line) => {
      const encoding = encodingOf(line, isSyllable);
      if (!encoding) return prose;
      encodings.add(encoding);
      return decoders[encoding](prose);
    }, (prose) => prose.replace(controls, (sign) => (sign === "\u000b" || sign === "\u000c" ? " " : "")).replace(invisible, (sign) => (sign.includes("\u00a0") ? " " : sign === "\u2028" || sign === "\u2029" ? " " : "")).normalize("NFC"));
    const spaced = inLines(next);
    if (spaced === fixed) break;
    fixed = spaced;
  }
  return { text: fixed, encodings };
}

/** Changes the stretches of a text that are prose, line by line; each change sees the line as the one before left it. */
function inProse(text: string, ...changes: ((prose: string, line: string) => string)[]): string {
  return changes.reduce((changed, change) => {
    const prose = formsOf(changed).prose.split("\n");
    return changed.split("\n").map((line, index) => {
      const masked = prose[index]!;
      let result = "";
      for (let from = 0; from < line.length;) {
        const isProse = masked[from] !== mask;
        let to = from + 1;
        while (to < line.length && (masked[to] !== mask) === isProse) to++;
        result += isProse ? change(line.slice(from, to), masked) : line.slice(from, to);
        from = to;
      }
      return result;
    }).join("\n");
  }, text);
}

const doubled = /(?<=[^\s|\ue000]) {2,}(?=[^\s|\ue000])/g;
const beforeMark = /(?<=[^\s|\ue000]) +(?=[,.;:!?)\u201d](?![\w.)|:;-]))/g;

/** Spaces: what is found in the prose is changed in the text, from the end, so that places stay true. */
function inLines(text: string): string {
  const prose = formsOf(text).prose.split("\n");
  const lines = text.split("\n");
  return lines.map((line, index) => {
    const masked = prose[index]!;
    const cuts = [
      ...[...masked.matchAll(beforeMark)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
      ...[...masked.matchAll(doubled)].map((match) => ({ from: match.index + 1, to: match.index + match[0].length })),
    ].sort((a, b) => b.from - a.from);
    let changed = line;
    let last = Infinity;
    for (const { from, to } of cuts) {
      if (to > last) continue;
      changed = changed.slice(0, from) + changed.slice(to);
      last = from;
    }
    return withoutEnd(changed, masked, lines[index + 1]);
  }).join("\n");
}

/** Spaces at the end of a line, but for two that break it before another line of the paragraph. */
function withoutEnd(line: string, masked: string, next: string | undefined): string {
  if (!/[ \t]$/.test(line) || masked.endsWith(mask) || line.trim().startsWith("|")) return line;
  const bare = line.replace(/[ \t]+$/, "");
  return bare && next?.trim() && /[^ \t] {2,}$/.test(line) ? line : bare;
}
