import { z } from "zod";
import { editing, labels } from "../strings/vi.ts";
import { text, url } from "./field.ts";

/** `_data/menu.yml`: the main navigation, in order. */
export const menuSchema = z.array(z.strictObject({
  title: text(labels.menu.title, 40),
  url: url({ title: labels.menu.url, description: editing.hints.menu.url }),
})).max(12);

export interface MenuItem { title: string; url: string }
