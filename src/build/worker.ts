import { parentPort, workerData } from "node:worker_threads";
import { readBodyOf, readSource, type ReadSource } from "../content/read-source.ts";
import { renderMarkdown } from "../markdown/render.ts";
import { chunkLength, type FromWorker, type ToWorker, type WorkerInput } from "./threads.ts";

// The second thread: see SecondThread in threads.ts.
const { entries, contentFolder, cursor } = workerData as WorkerInput;
const bodies = new Map<string, string>();
const send = (message: FromWorker): void => parentPort!.postMessage(message);

for (let from; (from = Atomics.add(cursor, 0, chunkLength)) < entries.length;) {
  const read: [number, ReadSource][] = [];
  for (let index = from; index < Math.min(from + chunkLength, entries.length); index++) {
    const { source, body, problems } = readSource(entries[index]!, contentFolder);
    if (source && body !== undefined) bodies.set(source.file, body);
    read.push([index, source ? { source, problems } : { problems }]);
  }
  send({ read });
}
send({ finished: true });

const never = (): never => { throw new Error("a body with widgets is rendered where the portal is"); };

parentPort!.on("message", ({ render }: ToWorker) => {
  for (let from = 0; from < render.length; from += 100) {
    send({
      rendered: render.slice(from, from + 100).map(({ file, pictures }) => {
        const body = bodies.get(file) ?? readBodyOf(file);
        bodies.delete(file);
        return [file, String(renderMarkdown(body, { block: never, inlineStat: never, picture: (src) => pictures.get(src) }))] as const;
      }),
    });
  }
});
