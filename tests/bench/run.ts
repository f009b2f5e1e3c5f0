// Runs one bench: `npm run bench -- build --n 10000 --runs 3`. A bench is a module of this folder that exports `bench`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const names = ["build", "change", "check", "compress", "feedback", "headers", "lighthouse", "pages", "preview", "search", "simulate", "switch"];
const [name = "", ...args] = process.argv.slice(2);
const file = join(import.meta.dirname, `${name}.ts`);
if (names.includes(name) && existsSync(file)) {
  const { bench } = await import(pathToFileURL(file).href) as { bench: (args: string[]) => Promise<void> };
  try {
    await bench(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} else {
  console.error(`npm run bench -- NAME [--n 10000] [--runs 3]\nNames: ${names.join(", ")}`);
  process.exitCode = 2;
}
