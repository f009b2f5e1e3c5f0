type Script = "cyrillic" | "greek" | "latin";

const pairs = (text: string): [string, string][] => text.split(" ").map((pair): [string, string] => [pair[0]!, pair[1]!]);
/** Letters that look like one of ours, and that one. */
const meanings: Record<Script, ReadonlyMap<string, string>> = {
  cyrillic: new Map(pairs("\u0430a \u0435e \u043eo \u0440p \u0441c \u0443y \u0445x \u0456i \u0455s \u0458j \u04bbh \u0501d \u051bq \u0410A \u0412B \u0415E \u041aK \u041cM \u041dH \u041eO \u0420P \u0421C \u0422T \u0423Y \u0425X \u0406I \u0405S \u0408J")),
  greek: new Map(pairs("\u03b1a \u03bfo \u03c1p \u03bdv \u03b9i \u03bak \u03c5u \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039aK \u039cM \u039dN \u039fO \u03a1P \u03a4T \u03a5Y \u03a7X")),
  latin: new Map(pairs("\u00f0\u0111 \u00d0\u0110 \u0189\u0110 \u0256\u0111")),
};
const word = /[A-Za-z\u00c0-\u024f\u0250-\u02af\u0370-\u04ff\u0500-\u052f\u1e00-\u1eff]+/g;
const ours = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;

/** Words of our letters with a foreign one among them that only looks like ours. */
export function lookAlikesIn(prose: string, isSyllable: (word: string) => boolean): { at: number; word: string; letter: string; script: Script; meant: string }[] {
  return [...prose.matchAll(word)].flatMap(({ 0: written, index }) => {
    for (const script of ["cyrillic", "greek", "latin"] as const) {
      const letter = Array.from(written).find((one) => meanings[script].has(one));
      if (!letter || !Array.from(written).some((one) => ours.test(one) && !meanings.latin.has(one))) continue;
      const meant = Array.from(written, (one) => meanings[script].get(one) ?? one).join("");
      // Icelandic has an eth of its own.
      if (script === "latin" && !isSyllable(meant)) continue;
      return [{ at: index, word: written, letter, script, meant }];
    }
    return [];
  });
}
