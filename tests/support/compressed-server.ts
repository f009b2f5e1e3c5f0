import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** Serves an output folder with compressed twins as a good web server does: the twin where there is one, files named by a hash for ever. */
export async function serveCompressed(folder: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const files = sirv(folder, {
    gzip: true, brotli: true, etag: true, dotfiles: true,
    setHeaders: (response, path) => { response.setHeader("cache-control", path.startsWith("/tai-nguyen/") ? "public, max-age=31536000, immutable" : "no-cache"); },
  });
  const server = createServer((request, response) => files(request, response, () => { response.statusCode = 404; response.end(); }));
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
