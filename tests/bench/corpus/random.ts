/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A choice among `length` things, the n-th as likely as 1/(n + 6): the law of Zipf and Mandelbrot, which word counts follow. */
export function zipf(random: () => number, length: number): number {
  const offset = 6;
  return Math.min(length - 1, Math.floor((offset + 1) * ((length + offset + 1) / (offset + 1)) ** random()) - offset - 1);
}
