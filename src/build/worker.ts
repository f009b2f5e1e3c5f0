import { parentPort, workerData } from "node:worker_threads";
import type { PictureFile } from "../content/pictures.ts";
import { readBodyOf, readSource, type ReadSource } from "../content/read-source.ts";
import { renderMarkdown } from "../markdown/render.ts";
import { PageSink, type PageFile } from "./page-sink.ts";
import { PageStyles } from "./page-styles.ts";
import { chunkLength, type FromWorker, type ToRead, type ToWorker } from "./threads.ts";

// The second thread: see SecondThread in threads.ts.
const waiting = workerData as Int32Array;
/** As bytes: a string would keep the whole file it was cut from, at twice the size. */
const bodies = new Map<string, Buffer>();
const send = (message: FromWorker): void => parentPort!.postMessage(message);

function read({ entries, contentFolder, cursor }: ToRead): void {
  for (let from; (from = Atomics.add(cursor, 0, chunkLength)) < entries.length;) {
    const found: [number, ReadSource<PictureFile>][] = [];
    for (let index = from; index < Math.min(from + chunkLength, entries.length); index++) {
      const { source, body, problems } = readSource(entries[index]!, contentFolder);
      if (source && body !== undefined) bodies.set(source.file, Buffer.from(body));
      found.push([index, source ? { source, problems } : { problems }]);
    }
    send({ read: found });
  }
  send("all read");
}

type ToRender = Extract<ToWorker, { render: unknown }>["render"];
const never = (): never => { throw new Error("a body with widgets is rendered where the portal is"); };

const rendered = ({ file, pictures }: ToRender[number]): readonly [file: string, html: string] => {
  const body = bodies.get(file)?.toString() ?? readBodyOf(file);
  bodies.delete(file);
  return [file, String(renderMarkdown(body, { origin, block: never, inlineStat: never, picture: (src) => pictures.get(src) }))];
};

let styles: PageStyles | undefined;
let sink: PageSink | undefined;

function write(files: readonly PageFile[], folder: string): void {
  sink ??= new PageSink(folder, styles);
  for (const file of files) sink.put(file);
  Atomics.sub(waiting, 0, files.length);
}

/** Bodies still to be rendered, some at a time: pages that wait to be written go before. */
const toRender: ToRender[number][] = [];
let origin = "";
const renderedAtOnce = 25;

function renderSome(): void {
  const next = toRender.splice(0, renderedAtOnce);
  if (!next.length) return;
  send({ rendered: next.map(rendered) });
  setImmediate(renderSome);
}

parentPort!.on("message", (message: ToWorker) => {
  if (message === "written?") send({ written: { files: sink?.files ?? new Map(), leads: sink?.leads ?? new Map(), faults: sink?.faults ?? [] } });
  else if ("read" in message) read(message.read);
  else if ("styles" in message) styles = new PageStyles(message.styles);
  else if ("write" in message) write(message.write, message.folder);
  else {
    const idle = toRender.length === 0;
    toRender.push(...message.render);
    origin = message.origin;
    if (idle) renderSome();
  }
});
