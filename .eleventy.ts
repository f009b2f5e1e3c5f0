import type { UserConfig } from "@11ty/eleventy";
import { currentBuild } from "./src/build/current.ts";
import { feedsOf, redirectsOf, sitemapsOf } from "./src/build/listings.ts";
import { editingFiles } from "./src/editing/editing-files.ts";
import { browserFiles } from "./src/hosting/browser-files.ts";
import { routes } from "./src/model/routes.ts";
import { openDataFiles } from "./src/open-data/files.ts";
import { supplyFiles } from "./src/supply/supply-files.ts";

/**
 * Table of contents of the site. Content has been loaded and checked before Eleventy starts (src/content, src/build);
 * the routes are the files of src/pages, and each finds below the data it is written from.
 */
export default function (eleventy: UserConfig): void {
  eleventy.addExtension(["11ty.ts"], { key: "11ty.js" });
  eleventy.addTemplateFormats("11ty.ts");
  eleventy.setDataFileSuffixes([]);
  eleventy.setUseGitIgnore(false);
  eleventy.benchmarkManager.get("Configuration").setIsVerbose(false);

  // For every page.
  eleventy.addGlobalData("portal", () => currentBuild().portal);
  eleventy.addGlobalData("markdown", () => currentBuild().markdown);

  // One page for each.
  eleventy.addGlobalData("articles", () => currentBuild().articles);
  const withLastBatch = (name: string, list: () => readonly unknown[] | Promise<readonly unknown[]>) =>
    eleventy.addGlobalData(name, () => (currentBuild().isLastBatch ? list() : []));
  for (const name of ["months", "years", "categories", "tags", "indicators", "pages", "questions", "questionYears"] as const) {
    withLastBatch(name, () => currentBuild().render[name]);
  }

  withLastBatch("questionLists", () => (currentBuild().portal.questions.length > 0 ? [routes.questions] : []));

  // For machines.
  withLastBatch("files", () => currentBuild().files);
  withLastBatch("feeds", () => feedsOf(currentBuild().portal));
  withLastBatch("sitemaps", () => sitemapsOf(currentBuild().portal));
  withLastBatch("openDataFiles", () => openDataFiles(currentBuild().portal));
  withLastBatch("redirects", () => redirectsOf(currentBuild().portal));

  // For browsers and web servers.
  withLastBatch("browserFiles", () => browserFiles(currentBuild().portal));

  // For those who look after its safety.
  withLastBatch("supplyFiles", () => supplyFiles(currentBuild().portal));

  // For editors.
  withLastBatch("editingFiles", () => editingFiles(currentBuild().portal));

  // Eleventy renders; the build's writer takes the pages.
  eleventy.addTransform("release", function release(content: string) {
    currentBuild().writer.write(this.page.url, content);
    return content;
  });
}

export const config = { markdownTemplateEngine: false, htmlTemplateEngine: false };
