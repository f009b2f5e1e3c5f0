import { pictureFolder } from "../../model/offline.ts";
import { opened } from "./caches.ts";

const coming = new Map<string, Promise<Response>>();

/** A file whose name tells its content: from its cache, else from the network, once though several ask. @throws without a network */
export async function file(path: string, request: Request | string = path): Promise<Response> {
  const cache = await opened(path.startsWith(pictureFolder) ? "pictures" : "files");
  const kept = await cache.match(path);
  if (kept) return kept;
  let asked = coming.get(path);
  if (!asked) {
    coming.set(path, (asked = fetched(cache, path, request)));
    asked.then(() => coming.delete(path), () => coming.delete(path));
  }
  return (await asked).clone();
}

async function fetched(cache: Cache, path: string, request: Request | string): Promise<Response> {
  const response = await fetch(request);
  // A disk that is full is no reason to show a page without its style.
  if (response.status === 200) await cache.put(path, response.clone()).catch(() => {});
  return response;
}

/** A file that keeps its name when its content changes: the copy is for readers without a network alone. */
export async function newestFile(path: string, request: Request): Promise<Response> {
  const cache = await opened("files");
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(path, response.clone()).catch(() => {});
    return response;
  } catch (error) {
    const kept = await cache.match(path);
    if (!kept) throw error;
    return kept;
  }
}
