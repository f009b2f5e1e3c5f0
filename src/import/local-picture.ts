import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { imageSize } from "image-size";
import { decodedUri } from "../format/uri.ts";
import { baseOf } from "./old-addresses.ts";

/** A picture that was found beside its source. */
export interface LocalPicture { file: string; bytes: Buffer; extension: string }
export type PictureTrouble = "remote" | "missing" | "outside" | "bad" | "embedded";

export interface PicturePlace { folder: string; root: string; addresses: readonly string[] }

const formats = new Set(["jpg", "png", "webp", "avif"]);

/** Looks for a picture beside its source, never on the web and never outside the folder of the source. */
export function localPicture(src: string, { folder, root, addresses }: PicturePlace): LocalPicture | PictureTrouble {
  if (/^data:/i.test(src)) return "embedded";
  const path = decodedUri(src.replace(/[?#].*$/, "")).replaceAll("\\", "/");
  const isWeb = /^(https?:)?\/\//i.test(src);
  const isElsewhere = isWeb || (baseOf(addresses) !== undefined && !/^[a-z]:|^file:/i.test(src));
  const parts = path.replace(/^(https?:)?\/\/[^/]*|^[a-z][a-z\d+.-]*:\/*/i, "").split("/").filter((part) => part && part !== ".");
  const tries = isWeb || path.startsWith("/") || /^[a-z]:|^file:/i.test(src)
    // An export lies beside a copy of the uploads, at whatever depth: the last two parts of a path must agree.
    ? parts.map((_, from) => parts.slice(from)).filter((rest, from) => !rest.includes("..") && (rest.length >= 2 || from === 0)).flatMap((rest) => [join(folder, ...rest), join(root, ...rest)])
    : [join(folder, path), join(root, path)];
  const file = tries.find((one) => existsSync(one) && statSync(one).isFile());
  if (!file) return isElsewhere ? "remote" : "missing";
  if (!realpathSync(file).startsWith(realpathSync(root) + sep)) return "outside";
  const bytes = readFileSync(file);
  const extension = formatOf(bytes);
  return extension ? { file, bytes, extension } : "bad";
}

function formatOf(bytes: Buffer): string | undefined {
  try {
    const { type } = imageSize(bytes);
    return type && formats.has(type) ? type : undefined;
  } catch {
    return undefined;
  }
}
