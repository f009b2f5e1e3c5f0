import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { day, readSite, temporaryFolder } from "./portal-site.ts";

const root = join(import.meta.dirname, "../..");

/** Builds the sample portal as of a day; gives the folder. */
export async function buildSample(now = "2026-11-23"): Promise<string> {
  const output = join(temporaryFolder(), "_site");
  await build({ content: join(root, "content"), data: join(root, "_data"), output, now: day(now) });
  return output;
}

export const isPage = ([url]: readonly [string, string]): boolean => url.endsWith("/") || url.endsWith(".html");

export const sampleFiles = (output: string): ReadonlyMap<string, string> => readSite(output);
