import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import sharp from "sharp";
import type { Picture } from "../model/picture.ts";
import { problems as words } from "../strings/vi.ts";
import { asEditorPath } from "./list-files.ts";

export interface PictureFields { src: string; alt: string; caption?: string | undefined; credit?: string | undefined }
type Said = { what: string; fix: string };

const formats = new Set(["jpeg", "png", "webp", "heif"]);

/**
 * Finds a photo that lies beside the content file and reads its size.
 * @param name how the field is called, for messages
 */
export async function readPicture(fields: PictureFields, contentFolder: string, path: string, name: string): Promise<Picture | Said> {
  const file = join(dirname(path), fields.src);
  const within = relative(contentFolder, file);
  if (within.startsWith("..")) return { what: words.picture.outside.what(name, fields.src), fix: words.picture.outside.fix };
  if (!existsSync(file)) return { what: words.picture.missing.what(name, fields.src), fix: words.picture.missing.fix };
  const size = await sharp(file, { failOn: "truncated" }).metadata().catch(() => undefined);
  if (!size || !formats.has(size.format)) return { what: words.picture.unreadable.what(name, fields.src), fix: words.picture.unreadable.fix };
  const { width, height } = size.autoOrient;
  return { file, url: `/anh/${encodeURI(asEditorPath(within))}`, width, height, alt: fields.alt, caption: fields.caption, credit: fields.credit };
}
