import { createHash } from "node:crypto";
import sharp from "sharp";
import type { Article } from "../model/article.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Portal, ShareImage, ShareImages } from "../model/portal.ts";
import { sharedPhoto } from "../model/photo-files.ts";
import { shareImageUrl } from "../model/routes.ts";
import type { Site } from "../model/site.ts";
import { size } from "../share/canvas.ts";
import { altOf, articleCard, indicatorCard, portalCard, type Card, type Frame } from "../share/card.ts";
import { designVersion } from "../share/draw.ts";
import { canWrite, fontVersion } from "../share/face.ts";

/** A picture that can be drawn; `hash` is of everything that is drawn and of what draws it. */
export interface SharePicture extends ShareImage { hash: string; card: Card }

/** Names the pictures of a portal without drawing them. A class, so that Eleventy does not copy it. */
export class SharePictures implements ShareImages {
  readonly default: SharePicture;
  readonly frame: Frame;
  /** SVG. */
  readonly emblem: Buffer;
  readonly #site: Site;
  readonly #today: string;
  readonly #common: string;
  readonly #articles = new Map<Article, SharePicture>();

  /** @param today the day whose figures the pictures of indicators show, `2019-05-15` */
  constructor(site: Site, emblem: Buffer, today: string) {
    this.#site = site;
    this.#today = today;
    this.emblem = emblem;
    this.frame = { title: site.title, themeColor: site.themeColor };
    const drawnBy = { design: designVersion, fonts: fontVersion(), rasteriser: sharp.versions.rsvg ?? sharp.versions.vips };
    this.#common = JSON.stringify([drawnBy, this.frame, createHash("sha256").update(emblem).digest("hex")]);
    this.default = this.#picture("cong", portalCard(site));
  }

  /** The article's own photo; of articles from before the day set in `site.yml`, the picture of the portal. */
  article(article: Article): ShareImage { return article.image ? { ...sharedPhoto(article.image), alt: article.image.alt } : this.drawn(article) ?? this.default; }

  indicator(indicator: Indicator): SharePicture { return this.#picture(indicator.id, indicatorCard(indicator, this.#today)); }

  /** Every picture that pages show, each once. */
  of({ articles, indicators }: Pick<Portal, "articles" | "indicators">): SharePicture[] {
    const all = [this.default, ...indicators.map((indicator) => this.indicator(indicator)), ...articles.flatMap((article) => this.drawn(article) ?? [])];
    return [...new Map(all.map((picture) => [picture.url, picture])).values()];
  }

  /** Undefined when the article has a photo of its own, or the picture of the portal. */
  drawn(article: Article): SharePicture | undefined {
    const { sharePictures } = this.#site;
    if (article.image || (sharePictures && article.date < sharePictures.since) || !canWrite(article.title)) return undefined;
    let picture = this.#articles.get(article);
    if (!picture) this.#articles.set(article, (picture = this.#picture(article.slug, articleCard(article))));
    return picture;
  }

  #picture(name: string, card: Card): SharePicture {
    const hash = createHash("sha256").update(this.#common).update(JSON.stringify(card)).digest("hex");
    return { url: shareImageUrl(name, hash.slice(0, 10)), ...size, alt: altOf(card, this.frame), hash, card };
  }
}
