import { distance } from "fastest-levenshtein";
import { readBodyOf } from "../content/read-source.ts";
import { decodedUri } from "../format/uri.ts";
import { anchorsOf } from "../markdown/render.ts";
import type { Problem } from "../model/problem.ts";
import { review as words } from "../strings/vi.ts";
import type { Addresses } from "./addresses.ts";
import type { PlacedLink } from "./review-text.ts";

/** Ids that the layout gives every page. */
const ofLayout = new Set(["noi-dung"]);

/** Looks links up among the addresses of the portal, and anchors among the headings of the page they lead to. */
export class LinkCheck {
  readonly #addresses: Addresses;
  readonly #bodyOf: (file: string) => string;
  readonly #anchors = new Map<string, ReadonlySet<string>>();
  readonly #suggestions = new Map<string, string | undefined>();

  /** @param bodyOf reads the body of an article or page; another than the file's own where it is being written */
  constructor(addresses: Addresses, bodyOf: (file: string) => string = readBodyOf) {
    this.#addresses = addresses;
    this.#bodyOf = bodyOf;
  }

  /** @param url of the page that the links stand on @param isPublished a dead link nobody can follow yet is no error */
  check(links: readonly PlacedLink[], { file, url, isPublished }: { file: string; url: string; isPublished: boolean }): Problem[] {
    return links.flatMap(({ address, line, column }): Problem[] => {
      const said = this.#saidOf(address, url);
      return said ? [{ severity: isPublished ? "error" : "warning", file, line, column, ...said }] : [];
    });
  }

  #saidOf(link: string, url: string): { what: string; fix: string } | undefined {
    const [path, fragment] = targetOf(link, url);
    if (path !== url && !this.#addresses.has(path)) {
      const hidden = this.#addresses.hidden(path);
      if (hidden) return words.link.hidden(link, hidden.file, hidden.standing);
      if (!this.#suggestions.has(path)) this.#suggestions.set(path, this.#addresses.nearest(path));
      return { what: words.link.dead(link), fix: words.link.deadFix(this.#suggestions.get(path)) };
    }
    const source = fragment && !ofLayout.has(fragment) ? this.#addresses.source(path) : undefined;
    if (!source) return undefined;
    const anchors = this.#anchorsOf(source.file);
    // A widget brings ids of its own; those of headings begin as headings do.
    if (anchors.has(fragment) || (source.hasBlocks && !fragment.startsWith("muc-"))) return undefined;
    const near = [...anchors].map((anchor) => ({ anchor, away: distance(anchor, fragment) })).filter(({ away }) => away <= Math.max(2, fragment.length / 3)).sort((a, b) => a.away - b.away)[0]?.anchor;
    return { what: words.link.anchor(link), fix: words.link.anchorFix(near && `${link.slice(0, link.indexOf("#"))}#${near}`) };
  }

  #anchorsOf(file: string): ReadonlySet<string> {
    let anchors = this.#anchors.get(file);
    if (!anchors) this.#anchors.set(file, (anchors = anchorsOf(this.#bodyOf(file))));
    return anchors;
  }
}

/** Path and fragment that a link of the page at `url` leads to. */
function targetOf(link: string, url: string): [path: string, fragment: string] {
  if (/^\/[^#?%.&]*$/.test(link)) return [link, ""];
  if (!URL.canParse(link, `https://portal.invalid${url}`)) return [link, ""];
  const { pathname, hash } = new URL(link, `https://portal.invalid${url}`);
  return [decodedUri(pathname), decodedUri(hash.slice(1))];
}
