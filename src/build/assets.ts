import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { transform } from "lightningcss";
import sharp from "sharp";
import { projectRoot } from "../root.ts";
import type { Assets } from "../model/portal.ts";

/** A file made at build time, written at `url`. */
export interface AssetFile { url: string; content: string | Buffer }

export interface MadeAssets { assets: Assets; files: AssetFile[] }

/** Order is the cascade within each layer; the order of layers stands in tokens.css. */
function stylesheetFiles(): string[] {
  const components = join(projectRoot, "_includes/components");
  const beside = readdirSync(components, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css")).sort();
  const styles = ["tokens", "base", "layout"].map((name) => join(projectRoot, `src/styles/${name}.css`));
  return [...styles, ...beside.map((name) => join(components, name)), ...["utilities", "print"].map((name) => join(projectRoot, `src/styles/${name}.css`))];
}

function stylesheet(): Buffer {
  const source = stylesheetFiles().map((file) => readFileSync(file, "utf8")).join("\n");
  const { code } = transform({ filename: "site.css", code: Buffer.from(source), minify: true, targets: { chrome: 100 << 16, safari: 15 << 16, firefox: 100 << 16 } });
  return Buffer.from(code);
}

function script(name: string, format: "esm" | "iife" = "esm"): string {
  const [file] = buildSync({ entryPoints: [join(projectRoot, `src/client/${name}.ts`)], bundle: true, minify: true, format, target: "es2020", write: false, charset: "utf8" }).outputFiles;
  return file!.text;
}

const hashOf = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex").slice(0, 10);

/**
 * Makes stylesheet, script and icons. Names carry a hash of the content, so that they can be cached for ever.
 * @param svg the portal's emblem
 */
export async function makeAssets(svg: Buffer): Promise<MadeAssets> {
  const files: AssetFile[] = [];
  const add = (name: string, extension: string, content: string | Buffer): string => {
    const url = `/tai-nguyen/${name}.${hashOf(content)}.${extension}`;
    files.push({ url, content });
    return url;
  };
  const icon = (size: number, padding = 0): Promise<Buffer> =>
    sharp(svg, { density: 144 }).resize(size - 2 * padding, size - 2 * padding, { fit: "contain", background: "#0000" })
      .extend({ top: padding, bottom: padding, left: padding, right: padding, background: padding ? "#fff" : "#0000" })
      .png({ compressionLevel: 9 }).toBuffer();

  const assets: Assets = {
    stylesheet: add("cong", "css", stylesheet()),
    pageScript: add("trang", "js", script("page")),
    articleScript: add("bai-viet", "js", script("article-tools")),
    icon: add("bieu-trung", "svg", svg),
    icon192: add("bieu-trung-192", "png", await icon(192)),
    icon512: add("bieu-trung-512", "png", await icon(512)),
    touchIcon: add("bieu-trung-180", "png", await sharp(await icon(180, 14)).flatten({ background: "#fff" }).png().toBuffer()),
    search: {
      box: add("tim-goi-y", "js", script("search-box")),
      early: add("tim-som", "js", script("search-early", "iife")),
      results: add("tim-ket-qua", "js", script("search-results")),
      worker: add("tim-may", "js", script("search-worker", "iife")),
      inflate: add("tim-giai-nen", "js", script("search-inflate", "iife")),
    },
  };
  return { assets: assets, files };
}
