import { data as fileData, render as fileRender } from "./file.11ty.ts";

/** Editing in the browser, when `site.yml` switches it on: the page, its scripts and fonts. */
export const data = { ...fileData, pagination: { ...fileData.pagination, data: "editingFiles" } };
export const render = fileRender;
