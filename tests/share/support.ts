import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparator, Indicator, Observation, Target } from "../../src/model/indicator.ts";
import { articleCard, indicatorCard, type Card, type Frame } from "../../src/share/card.ts";
import { emblemOf, pictureSvg } from "../../src/share/draw.ts";
import { article, indicator, site } from "../support/model.ts";

export const emblemSvg = readFileSync(join(import.meta.dirname, "../../_data/bieu-trung.svg"));
export const emblem = await emblemOf(emblemSvg);
export const frame: Frame = { title: site().title, themeColor: site().themeColor };

export const longTitle = "Nâng cao chất lượng hoạt động của các hợp tác xã nông nghiệp gắn với chuỗi giá trị sản phẩm chủ lực của tỉnh giai đoạn 2019 – 2025, định hướng đến năm 2030";

export const target = (value: number, comparator: Comparator = "gte"): Target => ({ id: "2020", value, comparator, basis: "stated", deadline: "2020", source: "bao-cao" });
export const observation = (period: string, value: number): Observation => ({ period, value, status: "A", source: "bao-cao", breakdowns: {}, revisions: [] });

/** The picture of an indicator on 15/05/2019. */
export const indicatorSvg = (of: Partial<Indicator>): string => svgOf(indicatorCard(indicator(of), "2019-05-15"));
export const svgOf = (card: Card): string => pictureSvg(card, frame, emblem);
export const articleSvg = (title: string): string => svgOf(articleCard(article({ title })));

/** Left edge and width, in pixels, of the parts of a bar of one kind. */
export const parts = (svg: string, kind: string): { x: number; width: number }[] =>
  [...svg.matchAll(new RegExp(`<rect class="${kind}" x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)"`, "g"))].map(([, x, width]) => ({ x: Number(x), width: Number(width) }));
