import { atLevel, inlineStat, widgetBlock, widgetView } from "../../_includes/components/widgets/index.ts";
import type { Html } from "../html.ts";
import { isoDay } from "../format/date.ts";
import { renderMarkdown } from "../markdown/render.ts";
import type { Article } from "../model/article.ts";
import type { StaticPage } from "../model/page.ts";
import type { Portal } from "../model/portal.ts";
import type { BodyRenderer } from "./current.ts";

/** Renders bodies with their widgets: in an article as of its date, on a static page as of today. */
export class Bodies implements BodyRenderer {
  readonly #portal: Portal;
  constructor(portal: Portal) { this.#portal = portal; }

  html(source: Article | StaticPage): Html {
    const view = "date" in source
      ? widgetView(this.#portal, { asOf: isoDay(source.date), pinned: true })
      : widgetView(this.#portal);
    return renderMarkdown(source.body, {
      block: (name, args, headingLevel) => widgetBlock(atLevel(view, headingLevel), name, args),
      inlineStat: (id) => inlineStat(view, id),
      picture: (src) => source.pictures.get(src),
    });
  }
}
