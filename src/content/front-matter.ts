import matter from "gray-matter";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import { readYaml, type YamlSource } from "./yaml.ts";

export interface FrontMatter {
  source: YamlSource;
  body: string;
  /** Lines of the file before the body. */
  bodyOffset: number;
}

/** Longest front matter that is read, in characters. */
const longest = 64_000;

const refuse = (): never => { throw new Error("only YAML front matter is read"); };

/** Splits a Markdown file into its front matter, read by our strict YAML reader, and its body. Nothing in either is run. */
export function readFrontMatter(text: string, file: string): { frontMatter?: FrontMatter; problems: Problem[] } {
  const problem = (said: { what: string; fix: string }, line = 1) => ({ problems: [{ severity: "error" as const, file, line, column: 1, ...said }] });
  const first = /^---([^\n]*)/.exec(text)?.[1]?.trim();
  if (first === undefined || first.startsWith("-")) return problem(words.file.noFrontMatter);
  if (first) return problem({ what: words.file.language.what(first), fix: words.file.language.fix });
  const closing = /\n---[^\n]*(\n|$)/.exec(text);
  if (!closing) return problem(words.file.openFrontMatter);
  const lastLine = closing[0].trim();
  if (lastLine !== "---") return problem({ what: words.file.closingLine.what(lastLine), fix: words.file.closingLine.fix }, text.slice(0, closing.index).split("\n").length + 1);

  let source: YamlSource | undefined;
  // An options object keeps gray-matter from sharing results between files.
  // It looks its input up as a key, so it is given the front matter alone.
  const head = text.slice(0, closing.index + closing[0].length);
  const { content } = matter(head, {
    language: "yaml",
    engines: { yaml: (yaml: string) => { source = readYaml(yaml, file, 0, longest); return {}; }, javascript: refuse, js: refuse, json: refuse },
  });
  const bodyAt = head.length - content.length;
  return {
    frontMatter: { source: source ?? readYaml("", file), body: text.slice(bodyAt), bodyOffset: text.slice(0, bodyAt).split("\n").length - 1 },
    problems: [],
  };
}
