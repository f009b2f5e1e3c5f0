import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { RequestHandler } from "sirv";

export interface LocalServer { origin: string; close: () => Promise<void> }

/** A server on this machine, on a free port; closing it ends what is still being answered. */
export async function localServer(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

/** Answers with files, and with an empty 404 where there is none. */
export const orNotFound = (files: RequestHandler): RequestListener => (request, response) => files(request, response, () => { response.statusCode = 404; response.end(); });
