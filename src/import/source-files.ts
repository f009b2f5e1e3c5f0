import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { asEditorPath } from "../content/list-files.ts";
import { importWords as words } from "../strings/vi.ts";
import type { Note } from "./found-article.ts";

/** A text file of a source. */
export interface SourceText {
  /** As the report names it. */
  name: string;
  /** Its folder on disk. */
  folder: string;
  /** The folder named on the command line, or the file's own: pictures are never taken from outside it. */
  root: string;
  text: string;
}

const readable = new Set([".html", ".htm", ".aspx", ".xhtml", ".txt", ".xml", ".rss", ".atom", ".sql", ".csv"]);

/** Every text file that may hold articles: those named, and those below folders named; what a browser saved beside a page is no page. */
export function sourceTexts(paths: readonly string[]): { texts: SourceText[]; notes: Note[] } {
  const notes: Note[] = [];
  const texts: SourceText[] = [];
  const seen = new Set<string>();
  const add = (path: string, root: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const name = asEditorPath(path);
    const { text, encoding } = decoded(readFileSync(path));
    if (encoding) notes.push({ kind: "guess", source: name, text: words.guessed.encoding(encoding) });
    texts.push({ name, folder: dirname(path), root, text });
  };
  const walk = (folder: string, root: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory() && !/[_.-](files|tep_tin)$|_file$/i.test(entry.name)) walk(path, root);
      else if (entry.isFile() && readable.has(extname(entry.name).toLowerCase())) add(path, root);
    }
  };
  for (const path of paths) {
    if (!existsSync(path)) notes.push({ kind: "leftOut", source: asEditorPath(path), text: words.leftOut.noSource });
    else if (statSync(path).isDirectory()) walk(path, path);
    else if (basename(path) !== "") add(path, dirname(path));
  }
  return { texts, notes };
}

/** The text of a file: by its byte-order mark, as UTF-8, by what the page says of itself, else as Windows wrote Vietnamese. */
export function decoded(bytes: Buffer): { text: string; encoding?: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const named = /charset=["']?([\w-]+)/i.exec(bytes.toString("latin1", 0, 4000))?.[1] ?? "windows-1258";
    const encoding = /^utf-?8$/i.test(named) || !knows(named) ? "windows-1258" : named.toLowerCase();
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
}

function knows(encoding: string): boolean {
  try {
    return Boolean(new TextDecoder(encoding));
  } catch {
    return false;
  }
}
