/** What may stand in `{lang=…}`: letters, digits and hyphens, nothing that could leave an attribute. */
export const tagPattern = "([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,4})";

/** Words in brackets that a mark may stand behind, without the brackets. */
export const insideBrackets = String.raw`(?:[^[\]\\\n]|\\.){1,300}`;

/** Where the words lead, when they are a link: an address with or without a title, or a reference. */
export const whereItLeads = String.raw`(?:\((?:[^()\s]|\([^()\s]{0,300}\)){1,2000}(?:[ \t]+"[^"\n]{0,300}")?\)|\[[^\]\n]{1,300}\])?`;

/** A mark of a language as written on a line, from 0; `marks` is false when it stands behind nothing it could mark. */
export interface LanguageMark { tag: string; at: number; marks: boolean }

const mark = /(?<!\\)\{[ \t]*lang\b([^{}]*)\}/g;
const marked = new RegExp(String.raw`(?<!!)\[${insideBrackets}\]${whereItLeads}$`);

/** Every `{lang=…}` of a line, wrong ones too. */
export function readLanguageMarks(line: string): LanguageMark[] {
  if (!line.includes("lang")) return [];
  return [...line.matchAll(mark)].map(({ 1: rest, index: at }) => ({ tag: /^=([^\s]*)$/.exec(rest!)?.[1] ?? rest!.trim(), at, marks: marked.test(line.slice(Math.max(0, at - 2400), at)) }));
}

const twoLetters = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const shape = new RegExp(`^${tagPattern}$`);

/**
 * Whether a tag of BCP 47 can name a language. Two-letter codes are a closed list, so that `vn` and `jp`, which name countries, are told from `vi` and `ja`;
 * of codes of three letters there are thousands (`tyz` is Tày), and any may be meant.
 */
export function isLanguageTag(tag: string): boolean {
  if (!shape.test(tag)) return false;
  const [language] = tag.split("-");
  if (language!.length < 2 || language!.length > 3) return false;
  try {
    Intl.getCanonicalLocales(tag);
    return language!.length === 3 || twoLetters.of(language!.toLowerCase()) !== undefined;
  } catch {
    return false;
  }
}
