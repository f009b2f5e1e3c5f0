import type { Hit, Phrase } from "../../search/protocol.ts";
import { connection } from "../connection.ts";
import { paragraphsOf } from "./article-text.ts";
import { lineAround } from "./context.ts";
import { fill } from "./element.ts";
import { markedText } from "./hit.ts";

/** Readers who save data, and browsers that cannot tell what is seen, do without. */
export const canShowContext = (): boolean => "IntersectionObserver" in window && !connection().saveData;

let observer: IntersectionObserver | undefined;

/** Fetches a line of the text of each hit once it comes into view; hits shown before are forgotten. */
export function showContexts(list: Element, hits: readonly Hit[], phrases: readonly Phrase[]): void {
  observer?.disconnect();
  observer = new IntersectionObserver((entries, self) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      self.unobserve(target);
      void show(target as HTMLElement);
    }
  });
  for (const line of list.querySelectorAll(".hit__context")) observer.observe(line);

  async function show(line: HTMLElement): Promise<void> {
    const { url, title, summary } = hits.find((hit) => hit.url === line.dataset["url"])!;
    // Without it the hit is as good as before.
    const pieces = await paragraphsOf(url).then((text) => lineAround(text, { phrases, mayDiffer: "mayDiffer" in line.dataset, known: [title, summary] }), () => undefined);
    if (pieces) fill(line, markedText(pieces));
  }
}
