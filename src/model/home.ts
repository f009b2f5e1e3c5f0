import { z } from "zod";
import { editing, labels } from "../strings/vi.ts";
import { listOf, number, slug, text, url } from "./field.ts";

const label = labels.home;
const hint = editing.hints.home;
const title = text(label.title, 80);

const links = listOf(label.links, z.strictObject({
  title: text(label.link.title, 150),
  url: url(label.link.url),
  note: text(label.link.note, 200).optional(),
}), 30);

/** `_data/home.yml`: the blocks of the home page, in order. */
export const homeSchema = z.array(z.discriminatedUnion("type", [
  /** Lead story (a pinned article, else the newest) and the newest beside it. */
  z.strictObject({ type: z.literal("lead"), count: number({ title: label.count, description: hint.count }).int().min(1).max(12).optional() }),
  /** Newest of each category named. */
  z.strictObject({ type: z.literal("categories"), title: title.optional(), categories: listOf({ title: label.categories, description: hint.categories }, slug(label.categories)), count: number({ title: label.count, description: hint.count }).int().min(1).max(10).optional() }),
  /** Progress of the indicators named. */
  z.strictObject({ type: z.literal("progress"), title, note: text(label.note, 300).optional(), indicators: listOf({ title: label.indicators, description: hint.indicators }, slug(label.indicators), 12) }),
  /** Documents, services, links to other agencies. */
  z.strictObject({ type: z.literal("links"), title, note: text(label.note, 300).optional(), links }),
])).min(1).max(20);

export type HomeBlock = z.infer<typeof homeSchema>[number];
export type HomeBlockOf<T extends HomeBlock["type"]> = Extract<HomeBlock, { type: T }>;
