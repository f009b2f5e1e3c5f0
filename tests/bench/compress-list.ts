// Compresses listed files in a process of its own: `node compress-list.mjs FOLDER LIST .gz .br`. Prints what compressing took, the start of Node left out.
import { readFileSync } from "node:fs";
import { brotliEncoding, compressFiles, gzipEncoding } from "../../src/build/compress.ts";

const [folder, list, ...extensions] = process.argv.slice(2);
const files = readFileSync(list!, "utf8").split("\0").filter(Boolean);
const start = performance.now();
const before = process.cpuUsage();
await compressFiles(folder!, files, [gzipEncoding, brotliEncoding].filter(({ extension }) => extensions.includes(extension)));
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ wall: (performance.now() - start) / 1e3, cpu: (user + system) / 1e6 }));
