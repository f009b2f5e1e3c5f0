import { existsSync } from "node:fs";
import { listFiles, type ContentFile } from "../content/list-files.ts";
import { KnownPhotos } from "../content/known-photos.ts";
import { knownDay, loadContent, type Folders } from "../content/load.ts";
import type { Source } from "../content/read-source.ts";
import type { Known } from "../content/known.ts";
import { inReadingOrder, isError, type Problem } from "../model/problem.ts";
import { standingOf } from "../content/gate.ts";
import { addressedSource, addressesOf } from "./addresses.ts";
import { checkFuture } from "./check-future.ts";
import { LinkCheck } from "./check-links.ts";
import { checkNames } from "./check-names.ts";
import { checkPictures } from "./check-pictures.ts";
import { checkTags } from "./check-tags.ts";
import { readWordList } from "./read-word-list.ts";
import { Speller } from "./spelling.ts";
import { doubtedWords } from "./doubted-words.ts";
import { readAndReview, type ReadAndReviewed } from "./threads.ts";

/** Everything that is wrong or doubtful in content and data, in reading order: what stops a build, and what only a reviewer would see. */
export async function reviewContent({ cache = ".cache", ...folders }: Folders & { cache?: string }, now: Date): Promise<Problem[]> {
  const { own, problems: ofWordList } = readWordList(folders.data);
  let done: readonly ReadAndReviewed[] = [];
  let known: Known | undefined;
  const { problems } = await loadContent(folders, knownDay(now), async (entries, what) => {
    known = what;
    const reviewed = await readAndReview(entries, what.contentFolder, own);
    const reads = await new KnownPhotos(cache).lookAt(reviewed.map(({ read }) => read));
    done = reviewed.map(({ review }, index) => ({ read: reads[index]!, review }));
    return reads;
  });
  if (!known) return problems;
  const files = existsSync(folders.content) ? listFiles(folders.content).files : [];
  const hidden = new Set(problems.filter((problem) => problem.line && isError(problem)).map(signAt));
  const reviewed = together(done, known, files, new Speller(own), now).filter((problem) => !hidden.has(signAt(problem)));
  return inReadingOrder([...problems, ...ofWordList, ...reviewed]);
}

/** What is an error, a sign that turns the direction of writing or a misread text, a review finds and counts too. */
const signAt = ({ file, line, what }: Problem): string => `${file}:${line} ${what.replace(/ \(\d+ .*$|: «.*$/, "")}`;

/** What can be said only when all files are known. */
function together(done: readonly ReadAndReviewed[], known: Known, files: readonly ContentFile[], speller: Speller, now: Date): Problem[] {
  const sources = done.flatMap(({ read: { source } }): Source[] => (source ? [source] : []));
  const articles = sources.filter((source) => source.kind === "article");
  const read = new Set(sources.map(({ file }) => file));
  return [
    ...done.flatMap(({ review }) => review.problems),
    ...doubtedWords(done.map(({ review }) => review)),
    ...checkLinks(done, known, now),
    ...checkTags(articles, speller),
    ...checkFuture(articles, now),
    ...checkNames(files),
    ...checkPictures(files, sources, files.flatMap(({ name, file }) => (name.endsWith(".md") && !read.has(file) ? [file] : []))),
  ];
}

function checkLinks(done: readonly ReadAndReviewed[], known: Known, now: Date): Problem[] {
  // With a file that could not be read, what it would have at its address is not known.
  if (!done.some(({ review }) => review.links.length > 0)) return [];
  const sources = done.flatMap(({ read: { source } }) => (source ? [addressedSource(source)] : []));
  const addresses = addressesOf(sources, { categories: known.categories?.keys() ?? [], indicators: [...known.indicators.keys(), ...known.unreadIndicators] }, now);
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const check = new LinkCheck(addresses);
  return done.flatMap(({ read: { source }, review }) => {
    const { url, draft, date, expires } = (source && byFile.get(source.file)) ?? {};
    if (!source || url === undefined) return [];
    const isPublished = date ? standingOf({ draft: draft!, date, expires }, now) === "published" : !draft;
    return check.check(review.links, { file: source.file, url, isPublished });
  });
}
