import { data as fileData, render as fileRender } from "./file.11ty.ts";

/** The service worker and what it needs, headers for web servers. */
export const data = { ...fileData, pagination: { ...fileData.pagination, data: "browserFiles" } };
export const render = fileRender;
