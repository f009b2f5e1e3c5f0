import { importWords } from "../strings/vi.ts";
import type { Note } from "./found-article.ts";
import type { ImportReport } from "./import-articles.ts";

const words = importWords.report;

/** The report for the person at the terminal: every guess and everything left out, then the counts. */
export function reportText({ written, same, notes, dryRun }: ImportReport, content: string): string {
  const of = (kind: Note["kind"]): Note[] => notes.filter((note) => note.kind === kind);
  const pictures = written.reduce((sum, article) => sum + article.pictures, 0);
  return [
    ...kinds.flatMap((kind) => (of(kind).length ? [words[kind], ...byArticle(of(kind)), ""] : [])),
    (dryRun ? words.wouldWrite : words.written)(written.length, pictures, content),
    ...(same.length ? [words.same(same.length)] : []),
    ...(notes.length ? [words.notes(of("guess").length, of("mend").length, of("leftOut").length)] : []),
  ].join("\n");
}

const kinds = ["guess", "mend", "leftOut"] as const;

/** Each article once, with all that is told of it below. */
function byArticle(notes: readonly Note[]): string[] {
  const heads = new Map<string, string[]>();
  for (const { source, file, text } of notes) {
    const head = words.head(source, file);
    heads.set(head, [...(heads.get(head) ?? []), words.line(text)]);
  }
  return [...heads].flatMap(([head, lines]) => [head, ...lines]);
}
