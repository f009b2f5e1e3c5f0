import { canon, fold, isSyllable } from "./text.ts";

// Words as they look when a keyboard sends Telex or VNI keys and nothing turns them into Vietnamese: `hopwj`, `hop75`.

const acute = "\u0301", grave = "\u0300", hook = "\u0309", tilde = "\u0303", dot = "\u0323", circumflex = "\u0302", breve = "\u0306", horn = "\u031b";
const tones: Readonly<Record<string, string>> = { f: grave, s: acute, x: tilde, r: hook, j: dot, 1: acute, 2: grave, 3: hook, 4: tilde, 5: dot };

/** A syllable while it is typed: its letters without tone, and the tone. */
interface Typed { letters: string; tone: string }

const hasVowel = (letters: string): boolean => /[aeiouy]/.test(fold(letters));
const vowel = "[aeiouy\u0103\u00e2\u00ea\u00f4\u01a1\u01b0]";
/** What stands before the vowels (`u` of `qu` and `i` of `gi` are part of it), they, and what follows. */
const partsOf = new RegExp(`^(qu|gi(?=\\S*${vowel})|[^${vowel.slice(1)}*)(${vowel}+)(.*)$`);
const withMark = (letters: string, at: number, mark: string): string => (letters.slice(0, at) + letters[at]! + mark + letters.slice(at + 1)).normalize("NFC");
const lastOf = (letters: string, choice: string): number => Math.max(...[...choice].map((letter) => letters.lastIndexOf(letter)));

function horned(letters: string): string {
  const pair = letters.search(/u[o\u01a1]/);
  if (pair >= 0 && !letters.startsWith("qu")) return withMark(withMark(letters.replace("\u01a1", "o"), pair + 1, horn), pair, horn);
  if (/[^q]ua$/.test(letters)) return withMark(letters, letters.length - 2, horn);
  const at = lastOf(letters, "aou");
  if (at < 0) return `${letters}\u01b0`; // `w` alone is `ư`
  return withMark(letters, at, letters[at] === "a" ? breve : horn);
}

const striped = (letters: string): string => letters.replace("d", "\u0111");

function telexKey({ letters, tone }: Typed, key: string): Typed {
  if (tones[key] && hasVowel(letters)) return { letters, tone: tones[key] };
  if (key === "d" && letters.includes("d")) return { letters: striped(letters), tone };
  if (key === "w") return { letters: horned(letters), tone };
  const same = "aeo".includes(key) ? letters.lastIndexOf(key) : -1;
  if (same >= 0 && !hasVowel(letters.slice(same + 1))) return { letters: withMark(letters, same, circumflex), tone };
  return { letters: letters + key, tone };
}

function vniKey({ letters, tone }: Typed, key: string): Typed {
  if (key < "6") return { letters, tone: tones[key]! };
  const round = key === "6" ? lastOf(letters, "aeo") : -1;
  if (round >= 0) return { letters: withMark(letters, round, circumflex), tone };
  if (key === "7" || key === "8") return { letters: horned(letters), tone };
  if (key === "9" && letters.includes("d")) return { letters: striped(letters), tone };
  return { letters: letters + key, tone };
}

/** Puts the tone where it belongs: on the vowel with a mark, else on the first of an open pair, else on the one before the end. */
function toned({ letters, tone }: Typed): string {
  if (!tone) return letters;
  const [, start = "", core = "", end = ""] = partsOf.exec(letters) ?? [];
  if (!core) return letters;
  const marked = Math.max(core.lastIndexOf("\u01a1"), core.search(/[\u0103\u00e2\u00ea\u00f4]/), core.includes("\u01a1") ? -1 : core.indexOf("\u01b0"));
  const at = marked >= 0 ? marked : core.length === 1 || (core.length === 2 && !end) ? 0 : 1;
  return canon(start + withMark(core, at, tone) + end);
}

/** What a raw word was meant to be; undefined when it is no raw typing. */
export function decodeTyping(word: string): string | undefined {
  for (const [looks, press] of [[/^\p{L}+$/u, telexKey], [/^\p{L}+(?=.*[1-9])[\p{L}1-9]+$/u, vniKey]] as const) {
    if (!looks.test(word)) continue;
    const start: Typed = { letters: "", tone: "" };
    const decoded = toned([...word.normalize("NFC")].reduce(press, start));
    if (decoded !== word && decoded !== fold(decoded) && isSyllable(fold(decoded))) return decoded;
  }
  return undefined;
}
