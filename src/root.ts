import { join } from "node:path";

/** Folder of the project. The launcher names it, because compiled code lies elsewhere than its sources. */
export const projectRoot = process.env["PORTAL_ROOT"] ?? join(import.meta.dirname, "..");

/** Folder that holds the code Eleventy is to run: compiled by the launcher, or the sources themselves. */
export const codeRoot = process.env["PORTAL_CODE"] ?? projectRoot;
