import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { projectRoot } from "../root.ts";
import { review } from "../strings/vi.ts";
import { parseSyllable, syllableKey } from "./syllable.ts";
import { wordsOfTrie } from "./trie.ts";

/** Syllables that are in use. */
export interface Dictionary {
  /** Keys as `syllableKey` makes them. */
  syllables: ReadonlySet<string>;
  /** Vowels and coda, without tone, of all of them: others do not exist. */
  rhymes: ReadonlySet<string>;
}

let known: Dictionary | undefined;

/** The word list of the package `@cspell/dict-vi-vn` and the few words it lacks, read when first needed. */
export const dictionary = (): Dictionary => (known ??= read());

function read(): Dictionary {
  const folder = dirname(createRequire(join(projectRoot, "package.json")).resolve("@cspell/dict-vi-vn/cspell-ext.json"));
  const syllables = new Set<string>();
  const rhymes = new Set<string>();
  for (const word of [...wordsOfTrie(gunzipSync(readFileSync(join(folder, "vi.trie.gz"))).toString("utf8")), ...review.alsoInUse]) {
    const syllable = parseSyllable(word);
    if (!syllable) continue;
    syllables.add(syllableKey(syllable));
    rhymes.add(syllable.vowels + syllable.coda);
  }
  return { syllables, rhymes };
}
