import sharp from "sharp";
import { articlePicture } from "./article-picture.ts";
import type { Card, Frame } from "./card.ts";
import { coloursOf } from "./colours.ts";
import type { Emblem } from "./frame.ts";
import { indicatorPicture } from "./indicator-picture.ts";
import { indexedPng } from "./png.ts";
import { portalPicture } from "./portal-picture.ts";

/** Raised when pictures of equal cards come to look different, so that they are drawn again under new names. */
export const designVersion = 1;

export function pictureSvg(card: Card, frame: Frame, emblem: Emblem): string {
  const colours = coloursOf(frame.themeColor);
  switch (card.kind) {
    case "portal": return portalPicture(card, frame, colours, emblem);
    case "article": return articlePicture(card, frame, colours, emblem);
    case "indicator": return indicatorPicture(card, frame, colours, emblem);
  }
}

/** Draws a card. @param emblem see `emblemOf` */
export async function drawPicture(card: Card, frame: Frame, emblem: Emblem): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(pictureSvg(card, frame, emblem))).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return indexedPng(data, info.width, info.height, card.kind === "portal" ? 4 : 12); // a large emblem wants finer shades
}

/** The sizes in which the pictures show an emblem. */
const sides = [76, 200] as const;

/** Prepares an emblem, SVG, for all pictures. */
export async function emblemOf(svg: Buffer): Promise<Emblem> {
  const made = new Map(await Promise.all(sides.map(async (side) => {
    const png = await sharp(svg, { density: 144 }).resize(side, side, { fit: "contain", background: "#0000" }).png().toBuffer();
    return [side, `data:image/png;base64,${png.toString("base64")}`] as const;
  })));
  return (side) => made.get(side as typeof sides[number])!;
}
