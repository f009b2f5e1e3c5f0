import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const compress = promisify(deflate);

/**
 * A PNG with a palette: flat colours stay as they are, rare shades of edges become their nearest neighbours.
 * @param pixels four bytes each, opaque
 * @param step shades nearer to one another share a place: twelve gives thirty from blue to white, which look even and weigh little
 */
export async function indexedPng(pixels: Uint8Array, width: number, height: number, step = 12): Promise<Buffer> {
  const { colours, runs } = runsOf(pixels, width * height);
  const { palette, place } = paletteOf(colours, step);
  const indexes = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < runs.length; i += 2) indexes.fill(place[runs[i]!]!, at, at += runs[i + 1]!);
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: none
  for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, palette
  const data = await compress(rows, { level: 6, memLevel: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("PLTE", palette), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

export const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, "latin1");
  data.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), data.length + 8);
  return framed;
}

/** Whether a file is a PNG with every chunk as it was written. */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(signature)) return false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (bytes.toString("latin1", at + 4, at + 8) === "IEND") return end + 4 === bytes.length;
    at = end + 4;
  }
  return false;
}

interface Colour { rgb: readonly [number, number, number]; count: number }

/** Colours in the order they are met, and the picture as pairs: number of a colour, length of its run. */
function runsOf(pixels: Uint8Array, count: number): { colours: Colour[]; runs: number[] } {
  const whole = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const words = new Uint32Array(whole.buffer, whole.byteOffset, count);
  const known = new Map<number, number>();
  const colours: Colour[] = [];
  const runs: number[] = [];
  for (let start = 0; start < count;) {
    const word = words[start]!;
    let end = start + 1;
    while (end < count && words[end] === word) end++;
    let id = known.get(word);
    if (id === undefined) {
      known.set(word, (id = colours.length));
      colours.push({ rgb: [pixels[4 * start]!, pixels[4 * start + 1]!, pixels[4 * start + 2]!], count: 0 });
    }
    colours[id]!.count += end - start;
    runs.push(id, end - start);
    start = end;
  }
  return { colours, runs };
}

/** The most a palette may hold. */
const paletteSize = 256;

/** The most frequent colours that differ; `place` leads from the number of a colour to its place in the palette. */
function paletteOf(colours: readonly Colour[], step: number): { palette: Buffer; place: Uint8Array } {
  const order = colours.map((_, id) => id).sort((a, b) => colours[b]!.count - colours[a]!.count || a - b);
  const kept: Colour["rgb"][] = [];
  const place = new Uint8Array(colours.length);
  for (const id of order) {
    const { rgb } = colours[id]!;
    const [red, green, blue] = rgb;
    let [nearest, at] = [Infinity, 0];
    for (let i = 0; i < kept.length; i++) {
      const [r, g, b] = kept[i]!;
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < nearest) [nearest, at] = [distance, i];
    }
    if (nearest > step ** 2 && kept.length < paletteSize) at = kept.push(rgb) - 1;
    place[id] = at;
  }
  return { palette: Buffer.from(kept.flat()), place };
}
