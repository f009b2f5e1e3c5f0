import sharp from "sharp";

/**
 * An original as it may be published: every dot as it was, without what the camera or an editor's program wrote into it (place, time, names, a small
 * copy of the picture before it was cut). Of that only the way the camera was held stays, and the colour profile.
 * @throws when the file is of a kind that cannot be cleaned without encoding it anew
 */
export async function withoutMetadata(bytes: Buffer): Promise<Buffer> {
  const { format, exif, xmp, orientation = 1 } = await sharp(bytes).metadata();
  const clean = format === "jpeg" ? cleanJpeg(bytes, orientation)
    : format === "png" ? cleanPng(bytes)
    : format === "webp" ? cleanWebp(bytes)
    : blanked(bytes, [exif, xmp]);
  const left = await sharp(clean).metadata();
  if ([left.exif, left.xmp, left.iptc].some((part) => part && saysMore(part, orientation))) throw new Error("Metadata stays in the file.");
  return clean;
}

const saysMore = (part: Buffer, orientation: number): boolean => !part.equals(orientationOnly(orientation)) && part.subarray(exifMark.length).some((byte) => byte !== 0);

const exifMark = "Exif\0\0";

/** The smallest Exif that says how a camera was held. */
const orientationOnly = (orientation: number): Buffer =>
  Buffer.from(`457869660000 49492a0008000000 0100 1201 0300 01000000 0${orientation}000000 00000000`.replaceAll(" ", ""), "hex");

function cleanJpeg(bytes: Buffer, orientation: number): Buffer {
  const exif = orientationOnly(orientation);
  const parts = [bytes.subarray(0, 2), ...orientation === 1 ? [] : [Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]];
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return Buffer.concat([...parts, bytes.subarray(at, at + 2)]); // what telephones hang on behind is left away
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xda) end = endOfScan(bytes, end);
    if (staysInJpeg(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...parts, Buffer.from([0xff, 0xd9])]);
}

/** Of the parts that programs may add: JFIF, colour profile, Adobe's note on colours. */
const staysInJpeg = (marker: number, content: Buffer): boolean =>
  marker === 0xe0 || marker === 0xee || (marker === 0xe2 && content.toString("latin1", 0, 12) === "ICC_PROFILE\0") || !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe);

/** Where the next marker stands: compressed dots have none but those that start them anew. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0xd9;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

const goesFromPng = new Set(["eXIf", "tEXt", "iTXt", "zTXt", "tIME"]);

function cleanPng(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8, type = ""; at + 12 <= bytes.length && type !== "IEND";) {
    const end = at + 12 + bytes.readUInt32BE(at);
    type = bytes.toString("latin1", at + 4, at + 8);
    if (!goesFromPng.has(type)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

const staysInWebp = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]);
/** Bits of VP8X that announce Exif and XMP. */
const announced = 0x08 | 0x04;

function cleanWebp(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32LE(at + 4) + (bytes.readUInt32LE(at + 4) % 2);
    const type = bytes.toString("latin1", at, at + 4);
    const part = Buffer.from(bytes.subarray(at, end));
    if (type === "VP8X") part[8]! &= ~announced;
    if (staysInWebp.has(type)) parts.push(part);
    at = end;
  }
  const body = Buffer.concat(parts);
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

/** In AVIF every part is found by its place in the file: what goes is overwritten with nothing. */
function blanked(bytes: Buffer, parts: readonly (Buffer | undefined)[]): Buffer {
  const clean = Buffer.from(bytes);
  for (const part of parts) {
    const content = part?.subarray(part.toString("latin1", 0, exifMark.length) === exifMark ? exifMark.length : 0);
    const at = content?.length ? clean.indexOf(content) : -1;
    if (at >= 0) clean.fill(0, at, at + content!.length);
  }
  return clean;
}
