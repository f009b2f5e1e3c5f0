/** Below this, one shard is read sooner than three. */
const fewestForSpans = 1500;

/**
 * Divides documents, newest first, into the parts that get an index of their own: the month of the newest one, the rest of its year
 * and of the year before, and everything earlier. A new article changes the first part, which is small; the last one changes
 * with the year and with corrections of old articles. What is in a part depends on the documents alone, so that a build after a build gives the same as a clean one.
 */
export function spansOf<Dated extends { date: string }>(documents: readonly Dated[]): (readonly Dated[])[] {
  if (documents.length < fewestForSpans) return [documents];
  const newest = documents[0]!.date;
  const month = newest.slice(0, 7);
  const lastYear = String(Number(newest.slice(0, 4)) - 1);
  const places = [documents.findIndex(({ date }) => date < month), documents.findIndex(({ date }) => date < lastYear)].map((place) => (place < 0 ? documents.length : place));
  const [recent, early] = places as [number, number];
  return [documents.slice(0, recent), documents.slice(recent, early), documents.slice(early)].filter(({ length }) => length > 0);
}
