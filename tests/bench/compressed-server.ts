import sirv from "sirv";
import { compressFiles } from "../../src/build/compress.ts";
import { localServer, orNotFound, type LocalServer } from "../support/local-server.ts";
import { textFilesOf } from "./compressors.ts";

/** Gives all text of a release its twins and serves it as a good web server does: the twin where there is one, files named by a hash for ever. */
export async function serveCompressed(release: string): Promise<LocalServer> {
  await compressFiles(release, textFilesOf(release));
  return localServer(orNotFound(sirv(release, {
    gzip: true, brotli: true, etag: true, dotfiles: true,
    setHeaders: (response, path) => { response.setHeader("cache-control", path.startsWith("/tai-nguyen/") ? "public, max-age=31536000, immutable" : "no-cache"); },
  })));
}
