/** Reads a flawless QR code of level M, versions 1 to 10, in byte mode; written from the standard, so that it knows nothing of what drew the code. */
export function readQr(dark: readonly (readonly boolean[])[]): string {
  const size = dark.length, version = (size - 17) / 4;
  if (!Number.isInteger(version) || version < 1 || version > 10) throw new Error(`${size} modules are no code of version 1 to 10`);
  const at = (x: number, y: number): number => (dark[y]![x] ? 1 : 0);
  const formatBits = [[8, 0], [8, 1], [8, 2], [8, 3], [8, 4], [8, 5], [8, 7], [8, 8], [7, 8], [5, 8], [4, 8], [3, 8], [2, 8], [1, 8], [0, 8]] as const;
  const format = formatBits.reduce((bits, [x, y], index) => bits | (at(x, y) << index), 0) ^ 0x5412;
  if (format >> 13 !== 0) throw new Error("not level M");
  const flipped = masks[(format >> 10) & 7]!;

  const bits: number[] = [];
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFunction(x, y, size, version)) bits.push(at(x, y) ^ (flipped(x, y) ? 1 : 0));
    }
  }
  const words = Array.from({ length: bits.length >> 3 }, (_, index) => bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0));
  const data = dataOf(words, version).flatMap((byte) => Array.from({ length: 8 }, (_, bit) => (byte >> (7 - bit)) & 1));
  const number = (from: number, length: number): number => data.slice(from, from + length).reduce((value, bit) => value * 2 + bit, 0);
  if (number(0, 4) !== 4) throw new Error("not in byte mode");
  const lengthBits = version < 10 ? 8 : 16;
  const length = number(4, lengthBits);
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from({ length }, (_, index) => number(4 + lengthBits + index * 8, 8)));
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0, (_, y) => y % 2 === 0, (x) => x % 3 === 0, (x, y) => (x + y) % 3 === 0, (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0, (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const alignment: readonly (readonly number[])[] = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

function isFunction(x: number, y: number, size: number, version: number): boolean {
  if ((x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8) || x === 6 || y === 6) return true;
  if (version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) return true;
  const centres = alignment[version - 1]!, last = centres.at(-1);
  return centres.some((cx) => centres.some((cy) =>
    !((cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6)) && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2));
}

/** Codewords for correction in a block, and blocks, at level M. */
const correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26], blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5];

/** The codewords of data, whose blocks are written alternately. */
function dataOf(words: readonly number[], version: number): number[] {
  const count = blockCounts[version - 1]!;
  const short = Math.floor(words.length / count) - correction[version - 1]!;
  const firstLong = count - (words.length % count);
  const blocks: number[][] = Array.from({ length: count }, () => []);
  let next = 0;
  for (let index = 0; index <= short; index++) {
    blocks.forEach((block, number) => { if (index < short || number >= firstLong) block.push(words[next++]!); });
  }
  return blocks.flat();
}
