import { connection } from "../connection.ts";

/** Longest wait for the pages of a question; what has not come by then is not looked into. */
const mostMs = 1500;

/** Reads the bodies of pages for one question, as text with an empty line between blocks; nothing for readers who save data. A worker has no parser of HTML. */
export function pageTexts(): (url: string) => Promise<string> {
  const late = new Promise<string>((resolve) => { setTimeout(resolve, mostMs, ""); });
  return async (url) => (connection().saveData ? "" : Promise.race([late, fetch(url).then((response) => response.text()).then(bodyText)]));
}

function bodyText(page: string): string {
  const body = /<div class="prose">([^]*?)<footer/.exec(page) ?? /<main[^>]*>([^]*?)<\/main>/.exec(page);
  return (body?.[1] ?? "").replace(/<\/?(?:p|li|h\d|td|th|figcaption|blockquote|div|dd|dt)\b[^>]*>/g, "\n\n").replace(/<[^>]*>/g, "").replace(/&[#\w]+;/g, " ");
}
