import { importWords as words } from "../strings/vi.ts";
import type { FoundPicture, Note } from "./found-article.ts";
import { tellingAlt } from "./html/picture.ts";
import { localPicture, type LocalPicture, type PicturePlace } from "./local-picture.ts";
import { plainLine, shortened } from "./plain-words.ts";

/** A picture as the article names it. */
export interface PlacedPicture { src: string; alt: string; caption?: string }

/** The pictures of one article: each is named after the article, once. */
export class Pictures {
  readonly notes: Pick<Note, "kind" | "text">[] = [];
  private readonly placed = new Map<string, { name: string; bytes: Buffer }>();
  private readonly slug: string;
  private readonly place: PicturePlace;

  constructor(slug: string, place: PicturePlace) {
    this.slug = slug;
    this.place = place;
  }

  /** Names and bytes of what is to lie beside the article. */
  get files(): readonly { name: string; bytes: Buffer }[] {
    return [...this.placed.values()];
  }

  has(found: FoundPicture): boolean {
    const local = localPicture(found.src, this.place);
    return typeof local === "object" && this.placed.has(local.file);
  }

  add({ src, alt: written, caption: told }: FoundPicture): PlacedPicture | undefined {
    const caption = shortened(plainLine(told ?? ""), 300);
    const local = src ? localPicture(src, this.place) : "missing";
    if (typeof local === "string") {
      if (src) this.notes.push({ kind: "leftOut", text: troubleText(local, src) });
      if (caption) this.notes.push({ kind: "leftOut", text: words.leftOut.caption(caption) });
      return undefined;
    }
    const name = this.nameOf(local);
    const alt = tellingAlt(written);
    if (!alt) this.notes.push({ kind: "mend", text: words.mend.alt(name) });
    return { src: name, alt: shortened(alt || words.alt(caption || undefined), 300), ...(caption && { caption }) };
  }

  private nameOf({ file, bytes, extension }: LocalPicture): string {
    const before = this.placed.get(file);
    if (before) return before.name;
    const name = `${this.slug}-${this.placed.size + 1}.${extension}`;
    this.placed.set(file, { name, bytes });
    return name;
  }
}

const troubleText = (trouble: "remote" | "missing" | "outside" | "bad" | "embedded", src: string): string => {
  switch (trouble) {
    case "remote": return words.leftOut.remotePicture(src);
    case "missing": return words.leftOut.missingPicture(src);
    case "outside": return words.leftOut.outsidePicture(src);
    case "bad": return words.leftOut.badPicture(src);
    case "embedded": return words.leftOut.embeddedPicture;
  }
};
