import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildSync } from "esbuild";
import sharp from "sharp";
import { projectRoot } from "../root.ts";
import { assetFolder } from "../model/offline.ts";
import type { Assets } from "../model/portal.ts";
import { speculationRules } from "../hosting/speculation-rules.ts";
import { stylesheet, stylesOfPages } from "./stylesheets.ts";

/** A file made at build time, written at `url`. */
export interface AssetFile { url: string; content: string | Buffer }

export interface MadeAssets { assets: Assets; files: AssetFile[] }

/** @param define names in the script and the code to put in their place */
function script(name: string, format: "esm" | "iife" = "esm", define: Record<string, string> = {}): string {
  const [file] = buildSync({ entryPoints: [join(projectRoot, `src/client/${name}.ts`)], bundle: true, minify: true, format, define, external: [`${assetFolder}*`], target: "es2020", write: false, charset: "utf8" }).outputFiles;
  return file!.text;
}

const hashOf = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex").slice(0, 10);

/**
 * Makes styles, scripts and icons. Names carry a hash of the content, so that they can be cached for ever.
 * @param svg the portal's emblem
 */
export async function makeAssets(svg: Buffer): Promise<MadeAssets> {
  const files: AssetFile[] = [];
  const add = (name: string, extension: string, content: string | Buffer): string => {
    const url = `${assetFolder}${name}.${hashOf(content)}.${extension}`;
    files.push({ url, content });
    return url;
  };
  const icon = (size: number, padding = 0): Promise<Buffer> =>
    sharp(svg, { density: 144 }).resize(size - 2 * padding, size - 2 * padding, { fit: "contain", background: "#0000" })
      .extend({ top: padding, bottom: padding, left: padding, right: padding, background: padding ? "#fff" : "#0000" })
      .png({ compressionLevel: 9 }).toBuffer();

  const printCode = add("ma-in", "js", script("print-code"));
  const speechStyles = add("nghe-bai", "css", stylesheet("speech"));
  const speech = add("nghe-bai", "js", script("speech", "esm", { speechStyles: JSON.stringify(speechStyles) }));
  const assets: Assets = {
    styles: stylesOfPages(),
    printSheet: add("cong-in", "css", stylesheet("print")),
    pageScript: add("trang", "js", script("page")),
    earlyScript: script("reading-early").trim(),
    articleScript: add("bai-viet", "js", script("article-tools", "esm", { printCodeAddress: JSON.stringify(printCode), speechAddress: JSON.stringify(speech) })),
    icon: add("bieu-trung", "svg", svg),
    icon192: add("bieu-trung-192", "png", await icon(192)),
    icon512: add("bieu-trung-512", "png", await icon(512)),
    touchIcon: add("bieu-trung-180", "png", await sharp(await icon(180, 14)).flatten({ background: "#fff" }).png().toBuffer()),
    feedback: { form: add("gop-y", "js", script("feedback-form")), worker: add("gop-y-tinh", "js", script("feedback-worker", "iife")) },
    search: {
      box: add("tim-goi-y", "js", script("search-box")),
      early: add("tim-som", "js", script("search-early", "iife")),
      results: add("tim-ket-qua", "js", script("search-results")),
      worker: add("tim-may", "js", script("search-worker", "iife")),
      inflate: add("tim-giai-nen", "js", script("search-inflate", "iife")),
    },
    offline: { keeping: add("ngoai-tuyen", "js", script("service-worker", "iife")), leaving: add("ngoai-tuyen-tat", "js", script("service-worker-off", "iife")) },
    speculationRules: add("du-doan", "json", JSON.stringify(speculationRules)),
  };
  return { assets: assets, files };
}
