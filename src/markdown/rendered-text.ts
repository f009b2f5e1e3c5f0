import type { Html } from "../html.ts";

const letters: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** The words of a rendered text, a line for each block; drawings left out. */
export const renderedText = ({ source }: Html): string => source
  .replace(/<svg[^]*?<\/svg>/g, "")
  .replace(/<\/(?:p|li|h\d|td|th|figcaption|blockquote|div|dd|dt|caption)>|<br>/g, "\n")
  .replace(/<[^>]*>/g, "")
  .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => letters[entity]!)
  .replace(/[ \t]*\n\s*/g, "\n").trim();
