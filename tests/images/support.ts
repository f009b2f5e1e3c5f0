import sharp, { type Sharp } from "sharp";

/** Made-up photos: blue above, green below, so that it can be told which way up they are. */
export const blue = [0x33, 0x66, 0xcc] as const;
export const green = [0x22, 0x88, 0x33] as const;

export function field(width: number, height: number): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="rgb(${green.join()})"/><rect width="100%" height="50%" fill="rgb(${blue.join()})"/></svg>`;
  return sharp(Buffer.from(svg)).flatten();
}

/** Where it was taken, by whom and with what: as a telephone writes it. */
export const secretive = (image: Sharp, orientation = 1): Sharp => image
  .withExif({ IFD0: { Make: "Hang-may-bi-mat", Artist: "Nguoi-chup-bi-mat" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "22/1 8/1 50/1", GPSLongitudeRef: "E", GPSLongitude: "105/1 50/1 0/1" } })
  .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="22,8.8N"/></rdf:RDF></x:xmpmeta>')
  .withMetadata({ orientation });

/** An article that shows a photo, and one more in its body. */
export const articleWith = (src: string, body = "Nội dung."): string =>
  `---\ntitle: Bài có ảnh\ndate: 2024-04-05\nsummary: Bài minh họa.\ncategory: bien-dao\nimage:\n  src: ${src}\n  alt: Cánh đồng minh họa\n---\n${body}\n`;

export async function colourAt(bytes: Buffer | string, left: number, top: number): Promise<number[]> {
  const { width, height } = await sharp(bytes).metadata();
  return [...await sharp(bytes).extract({ left: Math.floor(left * (width - 1)), top: Math.floor(top * (height - 1)), width: 1, height: 1 }).removeAlpha().raw().toBuffer()];
}

export const isNear = (colour: readonly number[], expected: readonly number[]): boolean => colour.every((value, index) => Math.abs(value - expected[index]!) < 16);

/** All metadata of a file. */
export async function saidIn(bytes: Buffer): Promise<string> {
  const { exif, xmp, iptc, icc, orientation, comments } = await sharp(bytes).metadata();
  return JSON.stringify({ exif, xmp, iptc, icc, orientation, comments });
}
