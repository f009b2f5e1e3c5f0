import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How far two pictures are apart: pixels that differ in the square where most do, and a picture (PNG) that shows them in red. */
export interface Difference { most: number; picture(): Buffer }

/** Side of a square, pixels. What moves leaves traces close together; another version of a browser spreads its own, faintly. */
const side = 40;
/** More pixels than this in one square are a change. */
export const tolerated = 60;
/** Of colours, 0 to 1: letters that are smoothed a little otherwise, and the fewer colours of the kept pictures, stay below. */
const threshold = 0.2;

/** @throws Error when the pictures have not the same size */
export function difference(expected: Buffer, actual: Buffer): Difference {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) throw new Error(`${after.width} × ${after.height} px instead of ${width} × ${height}`);
  const shown = new PNG({ width, height });
  pixelmatch(before.data, after.data, shown.data, width, height, { threshold });
  return { most: fullestSquare(shown), picture: () => PNG.sync.write(shown) };
}

function fullestSquare({ width, height, data }: PNG): number {
  const across = Math.ceil(width / side);
  const counts = new Uint32Array(across * Math.ceil(height / side));
  for (let pixel = 0; pixel < width * height; pixel++) {
    // What differs is red, what is only smoothed otherwise yellow, all else gray.
    if (data[pixel * 4] === 255 && data[pixel * 4 + 1] === 0) counts[Math.floor(pixel / width / side) * across + Math.floor((pixel % width) / side)]!++;
  }
  return counts.reduce((most, count) => Math.max(most, count), 0);
}
