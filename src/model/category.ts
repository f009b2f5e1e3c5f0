import { z } from "zod";
import { editing, labels } from "../strings/vi.ts";
import { slug, text } from "./field.ts";

/** `_data/categories.yml`: a list, in the order of the menu and of the home page. */
export const categoriesSchema = z.array(z.strictObject({
  id: slug({ title: labels.category.id, description: editing.hints.category.id }),
  title: text(labels.category.title, 60),
  description: text({ title: labels.category.description, description: editing.hints.category.description }, 300).optional(),
})).min(1).max(60);

export interface Category {
  id: string;
  title: string;
  description?: string | undefined;
  /** `/chuyen-muc/<id>/` */
  url: string;
}
