import { z } from "zod";
import { review } from "../strings/vi.ts";
import { text } from "./field.ts";

/** `_data/tu-rieng.yml`: names and words of the portal that are spelt right, whatever a dictionary says. The file may be absent. */
export const wordListSchema = z.array(text({ title: review.wordList.label, examples: [review.wordList.example] }, 80)).max(5000);
