import { html, type Html } from "../../src/html.ts";

/** The address of the page shown, and the part of the portal it belongs to: a category, the news, the indicators. */
export interface Here { url: string; section?: string | undefined }

/** `page` on a link to the page itself, `true` on a link to the part it belongs to. */
export const current = (link: string, { url, section }: Here): Html | false =>
  link === url ? html` aria-current="page"` : link === section && html` aria-current="true"`;
