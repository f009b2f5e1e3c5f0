import type { AssetFile } from "../build/assets.ts";

interface Data { file: AssetFile }

/** Stylesheet, script, icons: made before Eleventy runs, written beside the pages. */
export const data = {
  pagination: { data: "files", size: 1, alias: "file" },
  permalink: ({ file }: Data) => file.url,
};

export const render = ({ file }: Data): string | Buffer => file.content;
