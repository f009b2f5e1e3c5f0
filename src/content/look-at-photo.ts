import { open } from "node:fs/promises";
import sharp from "sharp";
import type { Photo } from "../model/picture.ts";
import { dominantTone } from "../model/tones.ts";
import type { PictureTrouble } from "./pictures.ts";

/** What can be seen of a photo by opening it. */
export type PhotoFacts = Pick<Photo, "width" | "height" | "clear" | "tone">;

/** Cameras take less; more is a file made to keep a machine busy, or a poster that should be made smaller first. */
const mostPixels = 120_000_000;

/** How files of others are opened: what is cut short is an error, what is only unusual is not. */
export const opening = { failOn: "error", limitInputPixels: mostPixels, sequentialRead: true } as const;

/** Sides of the small copy by which colour and transparency are judged. */
const small = 48;

/** Opens a photo and reads all of it, so that one that is damaged is never published. */
export async function lookAtPhoto(file: string): Promise<PhotoFacts | PictureTrouble> {
  const kind = await kindOf(file);
  if (!kind) return "unreadable";
  try {
    const { autoOrient: { width, height }, pages = 1 } = await sharp(file, opening).metadata();
    if (pages > 1) return "animated";
    // A JPEG that is read small is not read to its very end: without its mark of the end it is read at full size too.
    if (kind === "jpeg without end") await sharp(file, opening).stats();
    const copy = await sharp(file, opening).resize(small, small, { fit: "fill" }).toColourspace("srgb").ensureAlpha().raw().toBuffer();
    return { width, height, ...seen(copy) };
  } catch (error) {
    return String(error).includes("pixel limit") ? "tooLarge" : "damaged";
  }
}

/** @param pixels red, green, blue and opacity, one after another */
function seen(pixels: Uint8Array): Pick<PhotoFacts, "clear" | "tone"> {
  const colours: number[] = [];
  let opaque = true;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! > 127) colours.push(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
    opaque &&= pixels[at + 3]! > 250;
  }
  return { clear: !opaque, tone: dominantTone(Uint8Array.from(colours)) };
}

type Kind = "jpeg" | "jpeg without end" | "png" | "webp" | "avif";

/** What a file is by its first bytes, whatever it is called: nothing else is handed to a decoder. Undefined when it is none of these. */
async function kindOf(file: string): Promise<Kind | undefined> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = async (from: number, length: number): Promise<Buffer> => (await handle.read(Buffer.alloc(length), 0, length, Math.max(0, from))).buffer;
    const head = (await bytes(0, 64)).toString("latin1");
    if (head.startsWith("\xff\xd8\xff")) return (await bytes(size - 2, 2)).toString("latin1") === "\xff\xd9" ? "jpeg" : "jpeg without end";
    if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
    if (/^RIFF[^]{4}WEBP/.test(head)) return "webp";
    return /^[^]{4}ftyp[^]*avi[fs]/.test(head) ? "avif" : undefined;
  } finally {
    await handle.close();
  }
}
