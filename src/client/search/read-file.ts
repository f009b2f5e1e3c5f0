import { rootFile } from "../../search/format.ts";

declare function importScripts(...urls: string[]): void;
declare const gunzip: ((bytes: Uint8Array) => Uint8Array) | undefined;

/** Fetches a file of the index; unzips it unless the server or the browser has. */
export async function readFile(url: string): Promise<Uint8Array> {
  // The root keeps its name when the index changes, so it is asked for anew; all else is named by its content.
  const response = await fetch(url, url === rootFile ? { cache: "no-cache" } : {});
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unzipped(bytes) : bytes;
}

async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream !== "undefined") {
    return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
  }
  // Telephones of before 2020 to 2023 cannot unzip by themselves. The page wrote where the script for it lies behind the worker's own address.
  if (typeof gunzip === "undefined") importScripts(self.location.hash.slice(1));
  return gunzip!(bytes);
}
