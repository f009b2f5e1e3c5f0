import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Portal } from "../model/portal.ts";
import { indexFolder } from "../search/format.ts";
import { writeSearchIndex, type SearchIndex } from "./write-search-index.ts";

/** The search index of a preview: made when somebody searches, anew only where content has changed. */
export class PreviewSearch {
  #folder: string | undefined;
  #portal: Portal | undefined;
  #index: SearchIndex | undefined;

  /** A file of the index; undefined when the address is none of it. */
  async file(portal: Portal, url: string): Promise<Uint8Array | undefined> {
    if (!url.startsWith(indexFolder)) return undefined;
    if (this.#portal !== portal) {
      this.#index = await writeSearchIndex(portal, (this.#folder ??= ownFolder()), this.#index?.shards);
      this.#portal = portal;
    }
    return this.#index!.files.has(url.slice(1)) ? readFileSync(join(this.#folder!, url)) : undefined;
  }
}

/** It is gone with the preview. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cong-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
