import { data as fileData, render as fileRender } from "./file.11ty.ts";

/** Whom to tell of a weakness, and what the portal is made with. */
export const data = { ...fileData, pagination: { ...fileData.pagination, data: "supplyFiles" } };
export const render = fileRender;
