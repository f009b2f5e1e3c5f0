import { localOffset } from "../../format/local-offset.ts";
import { keptCopy as words } from "../../strings/vi/offline.ts";
import { noteOf, type Note } from "./note.ts";

/** Why a kept copy is shown. */
export type Reason = keyof typeof words.reasons;

/** A kept copy that says it is one, and why. */
export const marked = (kept: Response, reason: Reason): Promise<Response> =>
  changed(kept, /<div class="page"|<main/, `<p class="kept-copy" role="status">${words.line(momentText(noteOf(kept)!.at), words.reasons[reason])} <a href="">${words.again}</a></p>`);

/** The page that stands in for others, with a list of those that can be read. */
export const withList = (kept: Response, notes: readonly Note[]): Promise<Response> => changed(kept, /<\/main>/, notes.length ? `<section class="section" aria-labelledby="da-luu">
<h2 class="section-title" id="da-luu">${words.list}</h2>
<ul class="titles">${notes.map(({ path, title, at }) => `
<li class="titles__item"><a href="${path}">${title}</a> <span class="titles__date">${words.since(momentText(at))}</span></li>`).join("")}
</ul>
</section>` : "");

async function changed(kept: Response, before: RegExp, added: string): Promise<Response> {
  const html = await kept.text();
  return new Response(html.replace(before, (mark) => added + mark), { headers: kept.headers });
}

/** Vietnam's time, whatever the zone of the telephone. @example momentText(at) // "08:30 ngày 26/11/2026" */
function momentText(at: number): string {
  const [, year, month, day, time] = /(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(new Date(at + localOffset).toISOString())!;
  return words.moment(time!, `${day}/${month}/${year}`);
}
