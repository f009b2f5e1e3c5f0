import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold, syllablesOf } from "../../src/search/text.ts";
import type { Planted } from "./planted.ts";

export interface AskedQuery { id: string; typed: string; mode: "exact" | "fold" | "intent" | "none" | "any"; phrases: string[]; first: string }

/** The table of queries and what each must give. */
export const queries: readonly AskedQuery[] = readFileSync(join(import.meta.dirname, "queries.tsv"), "utf8").trim().split("\n").slice(1).map((line) => {
  const [id, typed, mode, phrases = "", first = ""] = line.split("\t");
  return { id: id!, typed: JSON.parse(typed!) as string, mode: mode as AskedQuery["mode"], phrases: phrases.split(" + ").filter(Boolean).map((phrase) => ` ${syllablesOf(phrase).join(" ")} `), first };
});

export interface Answer { documents: readonly number[]; instead: string | undefined; total: number }
export interface Verdict { id: string; typed: string; passed: boolean; precision: number | undefined; recall: number | undefined; why: string }

/** Holds an answer against the table: see how each mode is to be read in the acceptance cases. */
export function judge({ id, typed, mode, phrases, first }: AskedQuery, { documents, instead, total }: Answer, corpus: Planted): Verdict {
  const verdict = (passed: boolean, why = "", precision?: number, recall?: number): Verdict => ({ id, typed, passed, precision, recall, why: passed ? "" : why });
  if (mode === "none") return verdict(total === 0, `${total} documents`);
  if (mode === "any") return verdict(true);
  const plain = mode === "fold" || mode === "intent";
  const wanted = phrases.map((phrase) => (plain ? fold(phrase) : phrase));
  const holds = (document: number): boolean => wanted.every((phrase) => (plain ? corpus.folded(document) : corpus.words(document)).includes(phrase));
  const ten = documents.slice(0, 10);
  const relevant = corpus.documents.flatMap((_, document) => (holds(document) ? [document] : []));
  const found = new Set(documents);
  const precision = ten.length ? ten.filter(holds).length / Math.min(10, Math.max(ten.length, 1)) : 0;
  const recall = relevant.length ? relevant.filter((document) => found.has(document)).length / relevant.length : 1;
  if (!relevant.length) return verdict(false, "nothing in the corpus", precision, recall);
  // Where fewer than ten documents hold the phrases, these have to come first.
  const due = Math.min(10, relevant.length);
  const clean = ten.slice(0, due).every(holds) && ten.length >= due;
  const said = mode !== "intent" || instead !== undefined;
  const isFirst = !first || corpus.documents[documents[0]!]?.url.endsWith(`/${first}/`) === true;
  return verdict(clean && recall >= 0.9 && isFirst && said, [!clean && "hits", recall < 0.9 && "recall", !isFirst && "first", !said && "unsaid"].filter(Boolean).join(" "), ten.slice(0, due).filter(holds).length / due, recall);
}
