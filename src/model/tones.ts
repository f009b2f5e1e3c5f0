/** Colours that stand where a photo is still on its way, by name; `photo.css` gives each a class, for a strict content policy allows no styles in pages. */
export const tones: Readonly<Record<string, string>> = {
  a: "#333", b: "#888", c: "#ccc", d: "#eee", // stone to paper
  e: "#643", f: "#cba", // earth, sand
  g: "#354", h: "#8a6", // wood, field
  i: "#357", j: "#9bd", // water, sky
};

/** Name of the tone that most pixels are nearest to. @param pixels red, green, blue, one after another */
export function dominantTone(pixels: Uint8Array): string {
  const votes = new Map<string, number>();
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const name = nearestTone(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
    votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  return [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || (a < b ? -1 : 1))[0]?.[0] ?? "c";
}

const palette = Object.entries(tones).map(([name, colour]) => ({ name, rgb: [1, 2, 3].map((at) => parseInt(colour[at]!, 16) * 17) as [number, number, number] }));

function nearestTone(red: number, green: number, blue: number): string {
  let best = palette[0]!.name;
  let least = Infinity;
  for (const { name, rgb } of palette) {
    const distance = 2 * (red - rgb[0]) ** 2 + 4 * (green - rgb[1]) ** 2 + 3 * (blue - rgb[2]) ** 2; // the eye sees green best
    if (distance < least) { least = distance; best = name; }
  }
  return best;
}
