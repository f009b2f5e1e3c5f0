import type { AssetFile } from "../build/assets.ts";

interface Data { file: AssetFile }

/** Stylesheet, script, icons: made before Eleventy runs, written beside the pages. */
export const data = {
  pagination: { data: "files", size: 1, alias: "file" },
  permalink: ({ file }: Data) => file.url,
};

/** Bytes go as a plain array: Eleventy would read a Buffer as text. */
export const render = ({ file: { content } }: Data): string | Uint8Array => (typeof content === "string" ? content : new Uint8Array(content));
