import { loadContent } from "../../src/content/load.ts";
import { problemText } from "../../src/model/problem.ts";
import { provinceWith } from "./portal-site.ts";

/** Checks the second province with some files replaced; the texts editors see, with paths from the province's folder. */
export async function problemsOf(files: Parameters<typeof provinceWith>[0]): Promise<string[]> {
  const { root, content, data } = provinceWith(files);
  const { problems } = await loadContent({ content, data }, "2024-05-01");
  return problems.map((problem) => problemText(problem).replaceAll(`${root}/`, ""));
}
