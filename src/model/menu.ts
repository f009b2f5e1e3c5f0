import { z } from "zod";
import { labels } from "../strings/vi.ts";
import { text, url } from "./field.ts";

/** `_data/menu.yml`: the main navigation, in order. */
export const menuSchema = z.array(z.strictObject({
  title: text(labels.menu.title, 40),
  url: url(labels.menu.url),
})).max(12);

export interface MenuItem { title: string; url: string }
