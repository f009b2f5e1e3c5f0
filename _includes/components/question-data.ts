import { isoInstant } from "../../src/format/date.ts";
import type { Html } from "../../src/html.ts";
import { renderedText } from "../../src/markdown/rendered-text.ts";
import type { Portal } from "../../src/model/portal.ts";
import type { Question } from "../../src/model/question.ts";
import { questions as words } from "../../src/strings/vi.ts";

/** A question and its one answer as schema.org describes them, whole texts included: search engines ask for them. */
export function questionData({ site }: Portal, { title, url, asked, answered, answeredBy, askedBy, question }: Question, answer: Html): object {
  const address = site.url + url;
  return {
    "@context": "https://schema.org",
    "@type": "QAPage",
    inLanguage: "vi",
    mainEntity: {
      "@type": "Question",
      name: title,
      text: question,
      answerCount: 1,
      datePublished: isoInstant(asked),
      author: { "@type": "Person", name: askedBy ?? words.reader },
      acceptedAnswer: {
        "@type": "Answer",
        text: renderedText(answer),
        datePublished: isoInstant(answered),
        url: `${address}#tra-loi`,
        author: { "@type": "GovernmentOrganization", name: answeredBy, url: `${site.url}/` },
      },
    },
  };
}
