import { isUtf8 } from "node:buffer";
import { lstatSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Parser } from "htmlparser2";
import sharp from "sharp";
import type { Problem } from "../model/problem.ts";
import { problems as general, refused } from "../strings/vi.ts";
import { asEditorPath } from "./list-files.ts";

const words = refused.emblem;
type Said = { what: string; fix: string };

/** Largest emblem, in bytes: every reader loads it. */
const largest = 100_000;
/** A shape copied in a copy of a copy is drawn more often than a browser can. */
const mostCopies = 30;

const namespace = "http://www.w3.org/2000/svg";
const elements = new Set([
  "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "defs", "symbol", "use", "title", "desc", "style",
  "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "text", "tspan", "textPath",
]);

/** What leads out of the file, asks for another sheet, or writes letters so that nobody recognises them. */
const outward = /[@\\]|:\/\/|image|expression|url\(\s*(?!["']?\s*#)/i;

/** Looks at the emblem: readers open it as a file of the portal, so it may draw and do nothing else. @param place the line of `site.yml` that names it */
export async function checkEmblem(dataFolder: string, name: string, place: Pick<Problem, "file" | "line" | "column">): Promise<Problem[]> {
  const path = join(dataFolder, name);
  const file = asEditorPath(path);
  const one = (said: Said, at: Pick<Problem, "file" | "line" | "column"> = { file, line: 1, column: 1 }): Problem[] => [{ severity: "error", ...at, ...said }];
  const status = statusOf(dataFolder, name);
  if (!status?.isFile()) return one(words.notFile, place);
  if (status.size > largest) return one({ what: words.tooLarge.what(String(Math.round(Number(status.size) / 1000))), fix: words.tooLarge.fix }, { file });
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return one(general.file.notUtf8, { file });
  const found = drawnBy(bytes.toString("utf8"), file);
  if (found.length) return found;
  try {
    await sharp(bytes).metadata();
    return [];
  } catch {
    return one(words.unreadable, { file });
  }
}

/** Of a file that is reached without a link; undefined when it is not. */
function statusOf(folder: string, name: string): ReturnType<typeof lstatSync> | undefined {
  let path = folder;
  const names = relative(folder, join(folder, name)).split(sep);
  try {
    for (const part of names) if (part === ".." || lstatSync((path = join(path, part))).isSymbolicLink()) return undefined;
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function drawnBy(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const tell = (at: number, said: Said): void => {
    const before = text.slice(0, at).split("\n");
    problems.push({ severity: "error", file, line: before.length, column: before.at(-1)!.length + 1, ...said });
  };
  for (const { 0: written, index } of text.matchAll(/<!(?!--)[^>\s]*|<\?(?!xml\s)[^>\s]*/gi)) tell(index, { what: words.declaration.what(written), fix: words.declaration.fix });
  let depth = 0, copies = 0, inStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const at = parser.startIndex;
      if (depth++ === 0 && (name !== "svg" || attributes["xmlns"] !== namespace)) tell(at, words.notSvg);
      else if (!elements.has(name)) tell(at, { what: words.element.what(name), fix: words.element.fix });
      if (name === "use") copies++;
      inStyle = name === "style";
      for (const [attribute, value] of Object.entries(attributes)) {
        const said = saidOf(attribute.toLowerCase(), value);
        if (said) tell(at, said);
      }
    },
    ontext(written) { if (inStyle && outward.test(written)) tell(parser.startIndex, words.style); },
    onclosetag() { inStyle = false; },
  }, { xmlMode: true });
  parser.end(text);
  if (depth === 0) tell(0, words.notSvg);
  if (copies > mostCopies) tell(0, { what: words.copies.what(String(copies), String(mostCopies)), fix: words.copies.fix });
  return problems.slice(0, 20);
}

function saidOf(attribute: string, value: string): Said | undefined {
  if (/^(.*:)?on/.test(attribute) || attribute === "xml:base") return { what: words.attribute.what(attribute), fix: words.attribute.fix };
  if (attribute === "xmlns") return value === namespace ? undefined : { what: words.attribute.what(`${attribute}="${value}"`), fix: words.attribute.fix };
  if (attribute.startsWith("xmlns:")) return undefined;
  if (/^(.*:)?href$/.test(attribute)) return /^#[\w-]+$/.test(value.trim()) ? undefined : { what: words.outside.what(attribute), fix: words.outside.fix };
  return outward.test(value) ? { what: words.outside.what(attribute), fix: words.outside.fix } : undefined;
}
