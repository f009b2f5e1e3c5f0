import type { Builder } from "./builders.ts";
import { randomFrom } from "./corpus/random.ts";
import { readPage, type PageText } from "./page-text.ts";
import { outputPages, type Kind } from "./urls.ts";

/** Up to this many articles are all compared, of more a sample. */
const mostInFull = 1000;
const sampleLength = 200;

function sample(addresses: readonly string[]): readonly string[] {
  if (addresses.length <= mostInFull) return addresses;
  const random = randomFrom(11);
  const chosen = new Set<string>();
  while (chosen.size < sampleLength) chosen.add(addresses[Math.floor(random() * addresses.length)]!);
  return [...chosen];
}

/** The first difference of two texts, with some words before it. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `${around(one)} ≠ ${around(other)}`;
}

const missing = (from: Iterable<string>, within: ReadonlySet<string>): string[] => [...from].filter((item) => !within.has(item));

function differencesOfSets(what: string, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): string[] {
  const [lacking, extra] = [missing(ours, theirs), missing(theirs, ours)];
  return lacking.length || extra.length ? [`${what}: ${lacking.length} missing (${lacking.slice(0, 3).join(", ")}), ${extra.length} more (${extra.slice(0, 3).join(", ")})`] : [];
}

function differencesOfArticles(address: string, ours: PageText, theirs: PageText): string[] {
  const found = (["title", "lead", "body"] as const).filter((part) => ours[part] !== theirs[part]).map((part) => `${address} ${part}: ${firstDifference(ours[part], theirs[part])}`);
  for (const part of ["next", "previous", "related"] as const) if (ours[part] !== theirs[part]) found.push(`${address} ${part}: ${ours[part]} ≠ ${theirs[part]}`);
  return found;
}

/** Whether another builder made the pages that we make: addresses, what is in lists, words of articles. @throws Error with the differences */
export function compareOutputs(ours: Builder, theirs: Builder): string {
  const differences: string[] = [];
  const [our, their] = [outputPages(ours.output), outputPages(theirs.output)];
  const of = (pages: typeof our, kind: Kind) => new Set(pages.byKind.get(kind));
  for (const kind of theirs.kinds) differences.push(...differencesOfSets(`addresses of kind ${kind}`, of(our, kind), of(their, kind)));

  for (const kind of theirs.kinds.filter((name) => name !== "article")) {
    for (const address of of(our, kind)) {
      if (!of(their, kind).has(address)) continue;
      differences.push(...differencesOfSets(`${address} lists`, readPage(ours.output, address).articles, readPage(theirs.output, address).articles));
    }
  }
  const articles = sample([...of(our, "article")].filter((address) => of(their, "article").has(address)));
  for (const address of articles) differences.push(...differencesOfArticles(address, readPage(ours.output, address), readPage(theirs.output, address)));

  if (differences.length) throw new Error(`${theirs.name} made other pages than we do, ${differences.length} differences:\n${differences.slice(0, 20).join("\n")}`);
  return `${theirs.name} made the same: ${theirs.kinds.map((kind) => `${of(our, kind).size} ${kind}`).join(", ")} addresses, what their lists hold, and the words of ${articles.length} articles`;
}
