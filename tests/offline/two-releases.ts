import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { headerRules, type HeaderRule } from "../../src/hosting/header-rules.ts";
import { hashesIn } from "../../src/hosting/shown-hashes.ts";
import { day, provinceWith, temporaryFolder } from "../support/portal-site.ts";

export const article = "/tin-tuc/2024/03/thu-vien-thang-ba/";

/** Builds the second province as of 01/05/2024; gives the folder. */
export async function release(files: Record<string, string> = {}): Promise<string> {
  const province = provinceWith(files);
  await build({ ...province, now: day("2024-05-01"), cache: temporaryFolder() });
  return province.output;
}

const assetsOf = (folder: string): string[] => readdirSync(join(folder, "tai-nguyen"));

/** The address of an asset whose name begins so. */
export const assetOf = (folder: string, begin: string): string => `/tai-nguyen/${assetsOf(folder).find((name) => name.startsWith(begin))!}`;

/** Headers of its own list: the rules for links are one of its files, and what it allows within pages is what its own list allows. */
export const rulesOf = (folder: string): HeaderRule[] => headerRules({
  site: { url: "https://thunghiem.example", feedback: { endpoint: "https://thunghiem.example/gop-y/gui", notice: "" } },
  inline: hashesIn(readFileSync(join(folder, "_headers"), "utf8")), speculationRules: assetOf(folder, "du-doan."), icon: assetOf(folder, "bieu-trung."),
});

/** As if the code had changed: every page links a sheet for paper of another name, and the one before is gone. */
export function restyle(folder: string): string {
  const before = assetsOf(folder).find((name) => /^cong-in\.\w+\.css$/.test(name))!;
  const after = "cong-in.ffffffffff.css";
  renameSync(join(folder, "tai-nguyen", before), join(folder, "tai-nguyen", after));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"))) {
    writeFileSync(join(folder, name), readFileSync(join(folder, name), "utf8").replaceAll(before, after));
  }
  return after;
}
