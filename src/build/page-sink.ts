import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { shortHash } from "../format/hash.ts";
import { replaceFile } from "./replace-file.ts";
import { scanPage, type PageFault } from "./scan-page.ts";

/** A finished file; `known` is the hash of the file that stands in its place already. */
export interface PageFile { name: string; content: string | Uint8Array; known: string | undefined }

/** What was written: hashes by name, the pages that lead to each address, and what is wrong within pages. */
export interface Written {
  files: ReadonlyMap<string, string>;
  leads: ReadonlyMap<string, readonly string[]>;
  faults: readonly PageFault[];
}

/** Pages remembered for each address they lead to: enough to say where a dead link stands. */
const mostPages = 20;

/** Writes finished files into a folder and looks over those that are pages, while they are in memory. */
export class PageSink implements Written {
  readonly files = new Map<string, string>();
  readonly leads = new Map<string, string[]>();
  readonly faults: PageFault[] = [];
  readonly #folder: string;
  readonly #folders = new Set<string>();

  constructor(folder: string) { this.#folder = folder; }

  put({ name, content, known }: PageFile): void {
    const bytes = typeof content === "string" ? encoded(content) : content;
    const hash = shortHash(bytes);
    if (hash !== known) this.#write(name, bytes);
    this.files.set(name, hash);
    if (typeof content === "string" && name.endsWith(".html")) this.#scan(`/${name.replace(/(^|\/)index\.html$/, "$1")}`, content);
  }

  #write(name: string, bytes: Uint8Array): void {
    const path = `${this.#folder}/${name}`;
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    replaceFile(path, bytes);
  }

  #scan(url: string, html: string): void {
    const { leads, faults } = scanPage(html, url);
    this.faults.push(...faults);
    for (const address of leads) this.#leads(address, [url]);
  }

  #leads(address: string, pages: readonly string[]): void {
    const known = this.leads.get(address);
    if (!known) this.leads.set(address, [...pages]);
    else if (known.length < mostPages) known.push(...pages);
  }

  /** Adds what another thread has written. */
  add({ files, leads, faults }: Written): void {
    for (const [name, hash] of files) this.files.set(name, hash);
    for (const [address, pages] of leads) this.#leads(address, pages);
    this.faults.push(...faults);
  }
}

let room = Buffer.allocUnsafeSlow(1 << 20);

/** UTF-8 in a buffer that the next call uses again: fresh memory for every page costs more than the page. */
function encoded(text: string): Uint8Array {
  if (text.length * 3 > room.length) room = Buffer.allocUnsafeSlow(text.length * 3);
  return room.subarray(0, room.write(text));
}
