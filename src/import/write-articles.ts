import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { asEditorPath } from "../content/list-files.ts";
import { importWords as words } from "../strings/vi.ts";
import type { ComposedArticle } from "./compose-article.ts";
import type { Note } from "./found-article.ts";

export type Outcome = "written" | "same" | "leftOut";

/** Writes an article and its pictures. Nothing that stands there is touched: what is the same stays, what differs leaves the whole article out. */
export function writeArticle({ source, file, text, pictures }: ComposedArticle, dryRun: boolean): { outcome: Outcome; notes: Note[] } {
  const article = { path: file, bytes: Buffer.from(text), taken: words.leftOut.exists(file) };
  const beside = pictures.map(({ name, bytes }) => {
    const path = join(dirname(file), name);
    return { path, bytes, taken: words.leftOut.pictureExists(asEditorPath(path)) };
  });
  const states = [article, ...beside].map((one) => ({ ...one, state: stateOf(one.path, one.bytes) }));
  const taken = states.find(({ state }) => state === "other");
  if (taken) return { outcome: "leftOut", notes: [{ kind: "leftOut", source, file, text: taken.taken }] };
  if (states[0]!.state === "same") return { outcome: "same", notes: [] };
  // The article comes last: while it is not there, nothing shows its pictures.
  for (const { path, bytes } of dryRun ? [] : states.filter(({ state }) => state === "free").reverse()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flag: "wx" });
  }
  return { outcome: "written", notes: [] };
}

function stateOf(path: string, bytes: Buffer): "free" | "same" | "other" {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status) return "free";
  return status.isFile() && status.size === bytes.length && readFileSync(path).equals(bytes) ? "same" : "other";
}
