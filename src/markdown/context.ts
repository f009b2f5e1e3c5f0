import type { Html } from "../html.ts";
import type { Picture } from "../model/picture.ts";

/** What a body needs from outside: widgets for its blocks, sizes for its pictures. */
export interface MarkdownContext {
  /** The portal's own address, without a slash at the end. */
  origin: string;
  /** @param headingLevel level of the heading the widget may use: one below the heading it stands under */
  block(name: string, args: readonly string[], headingLevel: 2 | 3 | 4): Html;
  inlineStat(id: string): Html;
  picture(src: string): Picture | undefined;
}

/** The context a body is rendered in, from the environment that markdown-it hands to its rules. */
export const contextOf = (env: unknown): MarkdownContext => (env as { context: MarkdownContext }).context;
