import { copyFileSync, linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Puts files of one release into another without copying their bytes: both share the file, which nothing ever writes into. */
export class CarryOver {
  readonly #from: string;
  readonly #to: string;
  readonly #made = new Set<string>();

  constructor(from: string, to: string) {
    this.#from = from;
    this.#to = to;
    this.#made.add(to);
  }

  /** @throws when the file is not in the earlier release */
  file(name: string): void {
    const target = join(this.#to, name);
    this.#folder(dirname(target));
    link(join(this.#from, name), target);
  }

  /** A file from elsewhere is copied: its owner may write into it. */
  copy(path: string, name: string): void {
    const target = join(this.#to, name);
    this.#folder(dirname(target));
    copyFileSync(path, target);
  }

  #folder(folder: string): void {
    if (this.#made.has(folder)) return;
    this.#folder(dirname(folder));
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw error;
    copyFileSync(from, to); // a file system without hard links
  }
}
