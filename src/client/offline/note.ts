/** What is noted of a kept page, in a header of its copy. */
export interface Note {
  path: string;
  /** As it stands in the HTML, where it is escaped. */
  title: string;
  /** When the network gave it, in milliseconds. */
  at: number;
  /** Files of the asset folder that it names. */
  files: readonly string[];
}

const header = "x-ban-luu";

/** The copy of a page to keep: a policy that the server sent with it stays with it. */
export function notedCopy(html: string, { headers }: Response, note: Note): Response {
  const kept = new Headers(headers);
  kept.delete("content-encoding");
  kept.delete("content-length");
  kept.set(header, encodeURIComponent(JSON.stringify(note)));
  return new Response(html, { headers: kept });
}

export function noteOf({ headers }: Response): Note | undefined {
  const written = headers.get(header);
  return written ? JSON.parse(decodeURIComponent(written)) as Note : undefined;
}

/** All kept pages, the newest copies first. */
export const notesOf = async (pages: Cache): Promise<Note[]> =>
  (await pages.matchAll()).flatMap((copy) => noteOf(copy) ?? []).sort((one, other) => other.at - one.at);
