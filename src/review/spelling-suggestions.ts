import type { Dictionary } from "./dictionary.ts";
import { parseSyllable, syllableKey, tonePlaces, tones, writeSyllable, type Syllable, type Tone } from "./syllable.ts";

/** Most suggestions that are worth reading. */
const most = 2;

const frontVowel = /^[e\u00eaiy]/;
const stop = /^(p|t|c|ch)$/;
const dWithBar = "\u0111";
const horned = "\u01b0\u01a1"; // the two letters of the rhyme that is mistyped most

/** Whether the rules of writing allow a syllable, in use or not; and which ones in use it may stand for when something in it breaks a rule. */
export function suggestionsFor(word: string, syllable: Syllable | undefined, { syllables, rhymes }: Dictionary): { possible: boolean; suggestions: readonly string[] } {
  const inUse = (one: Syllable): boolean => syllables.has(syllableKey(one));
  if (!syllable) return { possible: false, suggestions: ofRepeatedLetter(word, inUse) };
  const rightOnset = onsetFor(syllable) === syllable.onset;
  const rightRhyme = rhymes.has(syllable.vowels + syllable.coda);
  const rightTone = !stop.test(syllable.coda) || syllable.tone === tones.acute || syllable.tone === tones.dot;
  const rightPlace = syllable.toneAt === undefined || tonePlaces(syllable).includes(syllable.toneAt);
  const possible = rightOnset && rightRhyme && rightTone && rightPlace;

  const vowels = rightRhyme ? [syllable.vowels] : vowelsFor(syllable);
  const toneChoices: readonly Tone[] = possible ? hookAndTilde(syllable.tone) : rightTone ? [syllable.tone] : [tones.dot, tones.acute];
  const found = vowels.flatMap((choice) => toneChoices.map((tone): Syllable => ({ ...syllable, vowels: choice, tone })))
    .map((one) => ({ ...one, onset: onsetFor(one) })).filter(inUse).map(writeSyllable);
  // Who leaves out the bar of đ and is told of another tone would be told wrong.
  if (possible && found.length && syllable.onset === "d" && inUse({ ...syllable, onset: dWithBar })) found.push(writeSyllable({ ...syllable, onset: dWithBar }));
  return { possible, suggestions: [...new Set(found)].filter((one) => one !== word).slice(0, most) };
}

/** How a sound is written before a vowel: `ngh` before e, ê, i, `ng` elsewhere, and so with g and with k. */
function onsetFor({ onset, vowels }: Pick<Syllable, "onset" | "vowels">): string {
  const front = frontVowel.test(vowels);
  switch (onset) {
    case "ng": case "ngh": return front ? "ngh" : "ng";
    case "g": case "gh": return front && !vowels.startsWith("i") ? "gh" : front && onset === "gh" ? "gh" : "g";
    case "c": case "k": return front ? "k" : "c";
    case "q": return vowels.startsWith("u") ? "qu" : "c";
    default: return onset;
  }
}

/** Confused most of all by those who write: hỏi and ngã. */
const hookAndTilde = (tone: Tone): readonly Tone[] => (tone === tones.hook ? [tones.tilde] : tone === tones.tilde ? [tones.hook] : []);

/** Vowels without, or with another, hat or horn: thuơng, trưòng, tién. */
function vowelsFor({ vowels, coda }: Syllable): string[] {
  if (/^[u\u01b0][o\u01a1\u00f4]/.test(vowels) && (coda !== "" || vowels.length > 2)) {
    const rest = vowels.slice(2);
    return vowels.startsWith("uo") ? [horned + rest, `u\u00f4${rest}`] : [horned + rest];
  }
  if (/^[iy]e/.test(vowels) && (coda !== "" || vowels.length > 2)) return [`${vowels[0]}\u00ea${vowels.slice(2)}`];
  return [];
}

/** A letter typed twice: ngườii, trưởngg. */
function ofRepeatedLetter(word: string, inUse: (one: Syllable) => boolean): string[] {
  const single = word.replace(/(.)\1+/u, "$1");
  const syllable = single === word ? undefined : parseSyllable(single);
  return syllable && inUse(syllable) ? [single] : [];
}
