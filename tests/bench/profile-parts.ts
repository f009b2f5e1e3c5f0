/** One frame of a stack: the function and the file it was written in, relative to the project where it is ours. */
export interface Frame { name: string; file: string }

const packages = (...names: string[]): RegExp => new RegExp(`node_modules/(${names.join("|")})/`);

/** Parts of a build, in the order they are tried. A frame that fits none belongs to the part of the frame that called it. */
const parts: readonly [part: string, fits: (frame: Frame) => boolean][] = [
  ["search index", ({ file }) => /src\/search\//.test(file)],
  ["garbage collection", ({ name }) => name === "(garbage collector)"],
  ["parse: YAML", ({ file }) => packages("yaml", "gray-matter").test(file) || /src\/content\/(yaml|front-matter)\.ts$/.test(file)],
  ["parse: zod", ({ file }) => packages("zod").test(file)],
  ["Markdown", ({ file }) => packages("markdown-it[^/]*", "linkify-it", "mdurl", "uc\\.micro").test(file) || /src\/markdown\//.test(file)],
  ["images", ({ file }) => packages("sharp", "@11ty\\/eleventy-img", "image-size", "opentype\\.js").test(file) || /src\/(share\/|images\/|build\/.*(share|photo)|content\/(pictures|.*photo))/.test(file)],
  ["stylesheet, scripts", ({ file }) => packages("esbuild", "lightningcss").test(file) || /src\/build\/(asset|stylesheets)/.test(file)],
  ["check of the output", ({ file }) => /src\/build\/(check-output|scan-page|doubt)/.test(file)],
  ["compression", ({ file }) => /src\/build\/compress/.test(file) || file === "node:zlib"],
  ["write", ({ name, file }) => /^(write|mkdir|mkdtemp|rename|link|symlink|rm|unlink|utimes)/.test(name) && /^(node:.*fs.*)?$/.test(file)],
  ["load code", ({ name, file }) => /^node:internal\/(modules|bootstrap)/.test(file) || name === "compileSourceTextModule"],
  ["read", ({ file }) => /src\/content\//.test(file)],
  ["what changed", ({ file }) => /src\/build\/(manifest|sealed-file|inputs|plan|known-sources|source-shards|stamp|lineage|code-hash|release)/.test(file)],
  ["render", ({ file }) => /^(_includes|src\/(pages|html|statistics|open-data|model|build\/(listings|bodies)))/.test(file)],
  ["Eleventy", ({ file }) => packages("@11ty").test(file)],
];

/** The part that a sample belongs to. @param stack innermost frame first */
export function partOf(stack: Iterable<Frame>): string {
  for (const frame of stack) {
    const found = parts.find(([, fits]) => fits(frame));
    if (found) return found[0];
  }
  return "other";
}
