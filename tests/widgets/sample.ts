import { widgetView, type View, type ViewOptions } from "../../_includes/components/widgets/index.ts";
import type { Dimension, Indicator, Source } from "../../src/model/indicator.ts";
import type { Portal } from "../../src/model/portal.ts";
import { portal } from "../support/model.ts";

export { article, instant } from "../support/model.ts";
export { indicator, observation, series, share, target } from "../statistics/sample.ts";

const source = (id: string, title: string, url: string, published: string): [string, Source] =>
  [id, { id, title, url, publisher: "Cổng thông tin", published }];

const dimension = (id: string, title: string, items: Record<string, string>): [string, Dimension] =>
  [id, { id, title, items: new Map(Object.entries(items)) }];

/** A portal that knows the source and the dimensions tests speak of. */
export const portalWith = (indicators: readonly Indicator[], of: Partial<Portal> = {}): Portal => portal({
  indicators,
  sources: new Map([
    source("tin", "Tin về hợp tác xã", "/tin-tuc/2019/05/hop-tac-xa/", "2019-05-13"),
    source("ke-hoach", "Kế hoạch năm 2023", "https://vidu.example.vn/ke-hoach", "2022-09-29"),
  ]),
  dimensions: new Map([
    dimension("linh-vuc", "Lĩnh vực", { "nong-nghiep": "Nông nghiệp", "phi-nong-nghiep": "Phi nông nghiệp" }),
    dimension("xep-loai", "Xếp loại", { tot: "Tốt", "trung-binh": "Trung bình", "khong-hieu-qua": "Không hiệu quả" }),
    dimension("huyen", "Huyện", { a: "Huyện A", b: "Huyện B", c: "Huyện C", d: "Huyện D", e: "Thị xã E", g: "Huyện G" }),
  ]),
  topics: [{ id: "kinh-te-tap-the", title: "Kinh tế tập thể", description: "Hợp tác xã và liên hiệp." }],
  ...of,
});

export const viewOf = (indicators: readonly Indicator[], options: ViewOptions = {}): View => widgetView(portalWith(indicators), options);

/** What a reader reads: tags gone, white space as one space. */
export const textOf = (html: unknown): string =>
  String(html).replace(/<svg[\s\S]*?<\/svg>/g, " ").replace(/<[^>]+>/g, " ").replace(/&#39;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, "&")
    .replace(/\s+/g, " ").replace(/ ([.,;)])/g, "$1").replace(/\( /g, "(").trim();

export const countOf = (html: unknown, part: string): number => String(html).split(part).length - 1;

/** Ids given and ids referred to. */
export const idsOf = (html: unknown): string[] => [...String(html).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
export const referredIdsOf = (html: unknown): string[] => [...String(html).matchAll(/ aria-labelledby="([^"]+)"/g)].map((match) => match[1]!);
