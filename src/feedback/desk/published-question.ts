import { stringify } from "yaml";
import { isoDay, localYear, writtenMinute } from "../../format/date.ts";
import { slugOf } from "../../model/field.ts";
import type { Site } from "../../model/site.ts";
import { feedbackDesk } from "../../strings/vi.ts";
import { maskContacts, maskName, type Masked } from "../masks.ts";
import { plainLine, plainText } from "../plain-text.ts";
import type { NewMessage } from "../store/store.ts";

const words = feedbackDesk.publish;

/** A file of `content/hoi-dap`, and what a person has to know before it is committed. */
export interface PublishedQuestion {
  year: string;
  slug: string;
  text: string;
  masked: readonly string[];
  /** Whether the citizen is named. */
  names: boolean;
}

/**
 * Question and answer as the public reads them: without the name unless its owner agreed, without addresses and numbers in the question.
 * The citizen's words stand in YAML that the library wrote, where they can be nothing but text.
 */
export function publishedQuestion(message: Omit<NewMessage, "held">, answer: string, answeredAt: Date, site: Site): PublishedQuestion {
  const names = message.nameMayBePublished && message.name !== "";
  const withoutName = (text: string): Masked => maskName(text, names ? "" : message.name, words.mask);
  const title = withoutPerson(plainLine(message.subject), withoutName);
  const question = withoutPerson(plainText(message.message).trim(), withoutName);
  const reply = withoutName(answer);
  const front = {
    title: title.text,
    asked: isoDay(message.receivedAt),
    answered: writtenMinute(answeredAt),
    answeredBy: site.agency.name,
    ...(names && { askedBy: plainLine(message.name) }),
    question: question.text,
  };
  return {
    year: localYear(answeredAt),
    slug: slugOf(title.text).slice(0, 90).replace(/-+$/, "") || words.untitled,
    text: `---\n${stringify(front, { lineWidth: 0, blockQuote: "literal" })}---\n\n${reply.text}\n`,
    masked: [...title.masked, ...question.masked, ...reply.masked],
    names,
  };
}

function withoutPerson(text: string, withoutName: (text: string) => Masked): Masked {
  const contacts = maskContacts(text, words.mask);
  const name = withoutName(contacts.text);
  return { text: name.text, masked: [...contacts.masked, ...name.masked] };
}
