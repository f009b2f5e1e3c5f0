import { z } from "zod";
import { shortened } from "../format/shortened.ts";
import { questions as words } from "../strings/vi.ts";
import { formerAddress, instant, listOf, text, yesNo } from "./field.ts";
import { neighboursIn } from "./neighbours.ts";
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
  aliases: listOf({ title: label.aliases, description: hint.aliases }, formerAddress(label.aliases), 20).optional(),
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

/** The text of a question in one line. */
export const oneLine = ({ question }: Pick<Question, "question">): string => question.replace(/\s+/g, " ");

/** Its beginning, for lists and descriptions. */
export const excerptOf = (question: Pick<Question, "question">): string => shortened(oneLine(question), excerptLength);

/** The questions answered next, before and after one. */
export const questionNeighboursOf = perPortal(({ questions }) => neighboursIn([questions]));
