import { Parser } from "htmlparser2";

/** Elements one within the other, more than any page has: the parser looks through all that are open at each end of one. */
const deepest = 500;

/** Attributes of the elements of a name, in the order of the page; what comes after a page goes too deep is not read. */
export function elementsOf(html: string, wanted: string): Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === wanted) found.push(attributes);
      if (++depth > deepest) parser.pause();
    },
    onclosetag() { depth--; },
  });
  parser.write(html);
  return found;
}
