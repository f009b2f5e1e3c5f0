import { articleSchema } from "../model/article.ts";
import { isError, problemText, type Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import { readBody } from "../content/body.ts";
import { parseWith } from "../content/describe.ts";
import { readFrontMatter } from "../content/front-matter.ts";
import { sizeText } from "../format/size.ts";
import type { ComposedArticle } from "./compose-article.ts";

/** What the check of content would say of an article that is about to be written; undefined when nothing. */
export function problemOf({ text, file }: ComposedArticle): string | undefined {
  if (Buffer.byteLength(text) > 1_000_000) return words.file.tooLarge.what(sizeText(Buffer.byteLength(text)));
  const { frontMatter, problems } = readFrontMatter(text, file);
  const found: Problem[] = [...problems];
  if (frontMatter) found.push(...parseWith(articleSchema, frontMatter.source, file).problems, ...readBody(frontMatter.body, file, frontMatter.bodyOffset).problems);
  const first = found.find(isError);
  return first && problemText(first).split("\n").slice(1).join(" ").trim();
}
