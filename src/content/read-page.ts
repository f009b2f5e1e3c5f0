import type { z } from "zod";
import { pageSchema } from "../model/page.ts";
import type { Problem } from "../model/problem.ts";
import type { ContentFile } from "./list-files.ts";
import { readMarkdown, type ReadFile } from "./read-article.ts";

export type ReadPage = ReadFile<z.output<typeof pageSchema>>;

/** Reads `content/trang/<slug>.md`. */
export const readPage = (entry: ContentFile): { read?: ReadPage; problems: Problem[] } => readMarkdown(entry, pageSchema);
