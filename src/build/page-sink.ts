import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { sha256 } from "../format/hash.ts";
import { PageStyles } from "./page-styles.ts";
import { weightOf } from "./page-weight.ts";
import { replaceFile } from "./replace-file.ts";
import { scanPage, type PageFault } from "./scan-page.ts";

/** A finished file; `known` is the sum of the file that stands in its place already. */
export interface PageFile { name: string; content: string | Uint8Array; known: string | undefined }

/** What was written: SHA-256 by name, the pages that lead to each address, and what is wrong within pages. */
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

  readonly #styles: PageStyles;

  /** @param styles that pages carry */
  constructor(folder: string, styles = new PageStyles()) {
    this.#folder = folder;
    this.#styles = styles;
  }

  put({ name, content, known }: PageFile): void {
    const isPage = typeof content === "string" && name.endsWith(".html");
    const bytes = typeof content === "string" ? encoded(content, isPage ? this.#styles : undefined) : content;
    const sum = sha256(bytes);
    if (sum !== known) this.#write(name, bytes);
    this.#note(name, sum);
    if (isPage) this.#scan(addressIn(name), content, bytes);
  }

  #note(name: string, sum: string): void {
    if (this.files.has(name)) this.faults.push({ url: addressIn(name), twice: true });
    this.files.set(name, sum);
  }

  #write(name: string, bytes: Uint8Array): void {
    const path = `${this.#folder}/${name}`;
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    replaceFile(path, bytes);
  }

  #scan(url: string, html: string, bytes: Uint8Array): void {
    const { leads, faults } = scanPage(html, url);
    this.faults.push(...faults);
    const weight = weightOf(html, bytes);
    if (weight) this.faults.push({ url, weight });
    for (const address of leads) this.#leads(address, [url]);
  }

  #leads(address: string, pages: readonly string[]): void {
    const known = this.leads.get(address);
    if (!known) this.leads.set(address, [...pages]);
    else if (known.length < mostPages) known.push(...pages);
  }

  /** Adds what another thread has written. */
  add({ files, leads, faults }: Written): void {
    for (const [name, sum] of files) this.#note(name, sum);
    for (const [address, pages] of leads) this.#leads(address, pages);
    this.faults.push(...faults);
  }
}

/** Address of a file of a release. */
export const addressIn = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, "$1")}`;

let room = Buffer.allocUnsafeSlow(1 << 20);

/** UTF-8 in a buffer that the next call uses again: fresh memory for every page costs more than the page. */
function encoded(text: string, styles: PageStyles | undefined): Uint8Array {
  const place = styles?.placeIn(text);
  const most = text.length * 3 + (place?.css.length ?? 0);
  if (most > room.length) room = Buffer.allocUnsafeSlow(most);
  if (!place) return room.subarray(0, room.write(text));
  const from = room.write(text.slice(0, place.from));
  const to = from + place.css.copy(room, from);
  return room.subarray(0, to + room.write(text.slice(place.to), to));
}
