import { atLevel, inlineStat, widgetBlock, widgetView } from "../../_includes/components/widgets/index.ts";
import type { Html } from "../html.ts";
import { isoDay } from "../format/date.ts";
import { readBodyOf } from "../content/read-source.ts";
import { renderMarkdown } from "../markdown/render.ts";
import type { Article } from "../model/article.ts";
import type { StaticPage } from "../model/page.ts";
import type { Portal } from "../model/portal.ts";
import type { Question } from "../model/question.ts";
import type { BodyRenderer } from "./current.ts";
import type { SecondThread } from "./threads.ts";

/** Where bodies come from: a thread that renders most of them, and a way to read the others, from disk unless told otherwise. */
export interface BodySources { thread?: SecondThread; bodyOf?: (file: string) => string }

/** Renders bodies with their widgets: in an article as of its date, in an answer as of the day it was given, on a static page as of today. */
export class Bodies implements BodyRenderer {
  readonly #portal: Portal;
  readonly #thread: SecondThread | undefined;
  readonly #bodyOf: (file: string) => string;
  constructor(portal: Portal, { thread, bodyOf = readBodyOf }: BodySources = {}) {
    this.#portal = portal;
    this.#thread = thread;
    this.#bodyOf = bodyOf;
  }

  html(source: Article | StaticPage | Question): Html | Promise<Html> {
    return this.#thread?.html(source.file) ?? this.#here(source);
  }

  #here(source: Article | StaticPage | Question): Html {
    const date = "date" in source ? source.date : "answered" in source ? source.answered : undefined;
    const view = date
      ? widgetView(this.#portal, { asOf: isoDay(date), pinned: true })
      : widgetView(this.#portal);
    return renderMarkdown(this.#bodyOf(source.file), {
      origin: this.#portal.site.url,
      block: (name, args, headingLevel) => widgetBlock(atLevel(view, headingLevel), name, args),
      inlineStat: (id) => inlineStat(view, id),
      picture: (src) => source.pictures.get(src),
    });
  }
}
