import { readFileSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { replaceFile } from "./replace-file.ts";

/** A way to compress: what is added to a file's name, and how bytes become fewer. */
export interface Encoding {
  extension: string;
  /** Gives the same bytes for the same content, whatever the day; `name` tells how hard to try. */
  encode(content: Buffer, name: string): Promise<Buffer>;
}

/** What was written beside the files of a release. */
export interface Compressed {
  /** Names, `tin-tuc/index.html.gz`, in no order. */
  written: string[];
  /** Bytes of the files that were compressed, and of what they became by `Encoding.extension`. */
  plainBytes: number;
  bytes: Record<string, number>;
}

/** A shorter file goes over the network in one packet either way. */
export const fewestBytes = 1000;
/** Enough that no thread waits while this one reads and writes; a file takes about 2 MB meanwhile. */
export const filesAtOnce = 8;

const textExtensions = new Set([".atom", ".css", ".csv", ".html", ".ics", ".js", ".json", ".jsonld", ".map", ".md", ".mjs", ".rss", ".svg", ".txt", ".webmanifest", ".xml"]);
/** Files named by a hash of their content: compressed once, read for months. */
const rarelyChanging = /^tai-nguyen\//;
/** Where brotli looks back no further than this it needs less memory, a seventh less time, and pages become no larger. */
const shortWindow = 16;

const gzipBytes = promisify<Buffer, { level: number }, Buffer>(gzip);
const brotliBytes = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);

export const gzipEncoding: Encoding = { extension: ".gz", encode: (content) => gzipBytes(content, { level: 9 }) };

export const brotliEncoding: Encoding = {
  extension: ".br",
  encode(content, name) {
    const window = content.length <= 1 << shortWindow ? shortWindow : constants.BROTLI_DEFAULT_WINDOW;
    return brotliBytes(content, { params: { [constants.BROTLI_PARAM_QUALITY]: rarelyChanging.test(name) ? 11 : 5, [constants.BROTLI_PARAM_LGWIN]: window } });
  },
};

/** Whether a file is text that servers may send compressed; pictures, fonts and spreadsheets are compressed already. */
export const isCompressible = (name: string): boolean => textExtensions.has(extname(name));

/** Names of the compressed files that may stand beside a file. */
export const twinsOf = (name: string): [gzip: string, brotli: string] => [name + gzipEncoding.extension, name + brotliEncoding.extension];

/**
 * Writes compressed twins beside files, for web servers that send ready-made ones (`gzip_static`, `brotli_static`).
 * A short file, and one that would not become smaller, gets none, and loses the twin of what it was before.
 * Twins that are there are replaced, never written into: an earlier release may have them under a second name.
 * @param files names in the folder, `tin-tuc/index.html`; those that are not compressible are passed over
 * @throws when a file cannot be read or a twin cannot be written; nothing is written any more then
 */
export async function compressFiles(folder: string, files: Iterable<string>, encodings: readonly Encoding[] = [gzipEncoding, brotliEncoding]): Promise<Compressed> {
  const done: Compressed = { written: [], plainBytes: 0, bytes: Object.fromEntries(encodings.map(({ extension }) => [extension, 0])) };

  async function compress(name: string): Promise<void> {
    // Read and written by this thread: through libuv's threads each file would cost a quarter more.
    const content = readFileSync(join(folder, name));
    if (content.length >= fewestBytes) done.plainBytes += content.length;
    for (const { extension, encode } of encodings) {
      const twin = name + extension;
      const bytes = content.length < fewestBytes ? content : await encode(content, name);
      if (bytes.length >= content.length) {
        rmSync(join(folder, twin), { force: true });
      } else {
        replaceFile(join(folder, twin), bytes);
        done.written.push(twin);
        done.bytes[extension]! += bytes.length;
      }
    }
  }

  const queue = compressible(files);
  const lane = async (): Promise<void> => { for (const name of queue) await compress(name); }; // one that fails ends the queue for all
  const lanes = Array.from({ length: filesAtOnce }, lane);
  await Promise.allSettled(lanes); // so that nothing writes on into a folder that is dropped
  await Promise.all(lanes);
  return done;
}

function* compressible(names: Iterable<string>): Generator<string> {
  for (const name of names) if (isCompressible(name)) yield name;
}
