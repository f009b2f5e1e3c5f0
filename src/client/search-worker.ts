import type { FromWorker, Question, ToWorker } from "../search/protocol.ts";
import { filterCounts, search, suggest } from "../search/query/search.ts";
import { Store } from "../search/query/store.ts";
import { pageTexts } from "./search/page-text.ts";
import { readFile } from "./search/read-file.ts";

let store: Promise<Store> | undefined;

self.addEventListener("message", (event: MessageEvent<ToWorker>) => { void reply(event.data); });

async function reply({ number, ...question }: ToWorker): Promise<void> {
  const wasOpen = store !== undefined;
  // Files of an index that has been replaced meanwhile are gone: opened anew, it is asked once more.
  const told = await answer(question).catch((error: unknown) => {
    store = undefined;
    if (!wasOpen) throw error;
    return answer(question);
  }).catch((error: unknown) => {
    store = undefined;
    return { failed: String(error) };
  });
  self.postMessage({ number, ...told } satisfies FromWorker);
}

type Told = FromWorker extends infer Each ? Each extends { number: number } ? Omit<Each, "number"> : never : never;

async function answer(question: Question): Promise<Told> {
  const opened = await (store ??= Store.open(readFile));
  if (question.ask === "suggest") return { suggestions: await suggest(opened, question.typed) };
  if (question.ask === "counts") return { counts: await filterCounts(opened, question.request) };
  return { answer: await search(opened, question.request, { textOf: pageTexts() }) };
}
