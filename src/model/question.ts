import { z } from "zod";
import { questions as words } from "../strings/vi.ts";
import { instant, listOf, path, text, yesNo } from "./field.ts";
import type { Neighbours } from "./neighbours.ts";
import { perPortal } from "./per-portal.ts";
import type { WrittenPage } from "./written-page.ts";

const { labels: label, hints: hint, examples } = words;

/** Front matter of `content/hoi-dap/<yyyy>/<slug>.md`; the body is the answer. */
export const questionSchema = z.strictObject({
  title: text({ title: label.title, description: hint.title, examples: [examples.title] }, 300),
  asked: instant({ title: label.asked, description: hint.asked, examples: ["2026-11-20"] }),
  answered: instant({ title: label.answered, description: hint.answered, examples: ["2026-11-26 09:30"] }),
  answeredBy: text({ title: label.answeredBy, description: hint.answeredBy, examples: [examples.answeredBy] }),
  askedBy: text({ title: label.askedBy, description: hint.askedBy }).optional(),
  question: text({ title: label.question, description: hint.question, examples: [examples.question] }, 20_000),
  draft: yesNo({ title: label.draft, description: hint.draft }).optional(),
  aliases: listOf({ title: label.aliases, description: hint.aliases }, path(label.aliases), 20).optional(),
});

export type QuestionFields = z.infer<typeof questionSchema>;

/** A question of a citizen with the answer of an office, at `/hoi-dap/<yyyy>/<slug>/`, the year of the answer in local time. */
export interface Question extends WrittenPage {
  /** Of its front matter and photos: another card, other lists and neighbours. */
  card: string;
  asked: Date;
  answered: Date;
  answeredBy: string;
  /** Only when they agreed to be named. */
  askedBy: string | undefined;
  /** What was asked: text, never Markdown. */
  question: string;
  /** Whether the answer places widgets or figures: they are those of its day. */
  hasBlocks: boolean;
}

/** The questions answered in a year, newest first. */
export interface QuestionYear { year: string; url: string; questions: readonly Question[] }

/** Paragraphs of a question; within one, lines are kept. */
export const paragraphsOf = ({ question }: Pick<Question, "question">): string[] => question.split(/\n\s*\n/).map((paragraph) => paragraph.trim());

const excerptLength = 250;

/** The beginning of a question in one line, for lists and descriptions; cut at a space. */
export function excerptOf({ question }: Pick<Question, "question">): string {
  const line = question.replace(/\s+/g, " ");
  if (line.length <= excerptLength) return line;
  const cut = line.lastIndexOf(" ", excerptLength - 1);
  return `${line.slice(0, cut > excerptLength / 2 ? cut : excerptLength - 1)}…`;
}

/** The questions answered next, before and after one. */
export const questionNeighboursOf = perPortal(({ questions }) => {
  const places = new Map(questions.map(({ url }, place) => [url, place]));
  return ({ url }: Question): Neighbours<Question> => {
    const place = places.get(url) ?? NaN;
    return { newer: questions[place - 1], older: questions[place + 1] };
  };
});
