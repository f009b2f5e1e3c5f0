import { createHash } from "node:crypto";

/** A file of open data as it is written: what others say of it (size, checksum) is counted from these very bytes. */
export interface DataFile { url: string; mediaType: string; content: string; bytes: number; sha256: string }

export function dataFile(url: string, mediaType: string, content: string): DataFile {
  const encoded = Buffer.from(content);
  return { url, mediaType, content, bytes: encoded.length, sha256: createHash("sha256").update(encoded).digest("hex") };
}

export const jsonFile = (url: string, mediaType: string, value: object): DataFile =>
  dataFile(url, mediaType, `${JSON.stringify(value, null, 1)}\n`);
