import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { day, readSite, temporaryFolder } from "./portal-site.ts";

const root = join(import.meta.dirname, "../..");

/** The day of the pages that tests look at. */
export const sampleDay = "2026-11-23";

/** Builds the sample portal as of a day; gives the folder. */
export async function buildSample(now = sampleDay, data = join(root, "_data")): Promise<string> {
  const output = join(temporaryFolder(), "_site");
  await build({ content: join(root, "content"), data, output, now: day(now) });
  return output;
}

/** Builds the sample portal with a receiver named, so that the feedback page has its form; gives the folder. */
export function buildSampleWithForm(): Promise<string> {
  const data = join(temporaryFolder(), "_data");
  cpSync(join(root, "_data"), data, { recursive: true });
  const settings = join(data, "site.yml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace(/^ {2}# endpoint: .*$/m, "  endpoint: /gop-y/gui"));
  return buildSample(sampleDay, data);
}

export const isPage = ([url]: readonly [string, string]): boolean => url.endsWith("/") || url.endsWith(".html");

export const sampleFiles = (output: string): ReadonlyMap<string, string> => readSite(output);
