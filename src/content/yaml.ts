import { LineCounter, isAlias, isCollection, isMap, isNode, isPair, isScalar, parseDocument, visit, type Document, type Node, type YAMLError } from "yaml";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import { escapedIn } from "./hidden-characters.ts";

export type Path = readonly (string | number)[];
export interface Place { line: number; column: number }

/** A YAML text that has been read: its plain value, and where each part of it stands. */
export interface YamlSource {
  /** Undefined when the text could not be read; `problems` then says why. */
  value: unknown;
  problems: Problem[];
  /** Where a value stands; of a key that is missing, where its parent stands. */
  place(path: Path): Place;
  /** Where a key of a mapping stands. */
  keyPlace(path: Path): Place;
  /** A scalar exactly as written (`3.000`, where `value` holds 3). */
  raw(path: Path): string | undefined;
}

/** Longest YAML text that is read, in characters. */
const longest = 512_000;
/** Mistakes of syntax that are told of a text: one leads to many, and whoever mends the first sees others go. */
const mostMistakes = 20;

/**
 * Reads YAML 1.2 (core schema) strictly: duplicate keys, references, own types and names that reach into objects are problems.
 * @param lineOffset lines before the text in its file
 * @param most characters that are read
 */
export function readYaml(text: string, file: string, lineOffset = 0, most = longest): YamlSource {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const problem = (offset: number, said: { what: string; fix: string }): Problem => ({ severity: "error", file, ...placeAt(offset), ...said });

  let document: Document.Parsed | undefined;
  const found: Problem[] = [];
  try {
    if (text.length > most) throw new RangeError("too long");
    document = parseDocument(text, { lineCounter: lines, version: "1.2", uniqueKeys: true, prettyErrors: false });
    found.push(...document.errors.slice(0, mostMistakes).map((error) => problem(error.pos[0], describe(error, text))));
    if (!found.length) found.push(...forbidden(document, problem).slice(0, mostMistakes));
  } catch {
    found.push({ severity: "error", file, line: lineOffset + 1, column: 1, ...words.yaml.tooDeep });
  }

  const node = (path: Path): Node | undefined => {
    const at = document?.getIn(path, true);
    return isNode(at) ? at : undefined;
  };
  const place = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const at = node(path.slice(0, length));
      if (at?.range) return placeAt(at.range[0]);
    }
    return placeAt(0);
  };
  return {
    value: found.length ? undefined : document?.toJS({ maxAliasCount: 0 }),
    problems: found,
    place,
    keyPlace(path) {
      const parent = node(path.slice(0, -1));
      const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1))) : undefined;
      return isNode(pair?.key) && pair.key.range ? placeAt(pair.key.range[0]) : place(path);
    },
    raw(path) {
      const at = node(path);
      return isScalar(at) ? at.source ?? String(at.value) : undefined;
    },
  };
}

function describe(error: YAMLError, text: string): { what: string; fix: string } {
  const line = text.slice(text.lastIndexOf("\n", error.pos[0] - 1) + 1).split("\n", 1)[0] ?? "";
  if (line.startsWith("\t") || error.code === "TAB_AS_INDENT") return words.yaml.tab;
  switch (error.code) {
    case "DUPLICATE_KEY": return { what: words.yaml.duplicateKey.what(/^\s*([^:\s]+)/.exec(text.slice(error.pos[0]))?.[1] ?? ""), fix: words.yaml.duplicateKey.fix };
    case "BLOCK_AS_IMPLICIT_KEY": return words.yaml.colon;
    case "BAD_INDENT": return words.yaml.indent;
    case "MISSING_CHAR": return error.message.includes("directives") ? words.yaml.start : words.yaml.quote;
    case "BAD_SCALAR_START": return words.yaml.start;
    default: return words.yaml.syntax;
  }
}

const coreTags = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`));
const reserved = new Set(["__proto__", "constructor", "prototype"]);

function forbidden(document: Document.Parsed, problem: (offset: number, said: { what: string; fix: string }) => Problem): Problem[] {
  const found: Problem[] = [];
  const add = (node: Node, said: { what: string; fix: string }) => found.push(problem(node.range?.[0] ?? 0, said));
  visit(document, (_, node) => {
    if (isPair(node)) {
      if (isCollection(node.key)) add(node.key, words.yaml.syntax);
      const key = isScalar(node.key) ? String(node.key.value) : "";
      if (reserved.has(key)) add(node.key as Node, { what: words.yaml.reserved.what(key), fix: words.yaml.reserved.fix });
      return;
    }
    if (isAlias(node)) add(node, { what: words.yaml.anchor.what(`*${node.source}`), fix: words.yaml.anchor.fix });
    if (!isScalar(node) && !isCollection(node)) return;
    const written = isScalar(node) ? node.source ?? "" : "";
    if (node.anchor) add(node, { what: words.yaml.anchor.what(`&${node.anchor}`), fix: words.yaml.anchor.fix });
    if (node.tag && !coreTags.has(node.tag)) add(node, { what: words.yaml.tag.what(node.tag.replace("tag:yaml.org,2002:", "!!")), fix: words.yaml.tag.fix });
    if (isScalar(node) && node.type === "QUOTE_DOUBLE") {
      const hidden = escapedIn(String(node.value));
      if (hidden) add(node, hidden);
    }
    if (isScalar(node) && typeof node.value === "number" && /^[-+]?0\d/.test(written)) {
      add(node, { what: words.yaml.leadingZero.what(written, String(node.value)), fix: words.yaml.leadingZero.fix(written) });
    }
  });
  return found;
}
