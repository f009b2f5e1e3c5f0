import { html, type Html } from "../html.ts";
import { inlineStatName } from "./block-lines.ts";
import { renderMarkdown } from "./render.ts";

/** A block or an inline figure, without its place. */
export interface Use { name: string; args: readonly string[] }

/** What a page made from a body would show: the renderer itself is asked. */
export function renderedUses(body: string): Use[] {
  const uses: Use[] = [];
  const nothing = (name: string, args: readonly string[]): Html => { uses.push({ name, args }); return html``; };
  renderMarkdown(body, { origin: "", block: nothing, inlineStat: (id) => nothing(inlineStatName, [id]), picture: () => undefined });
  return uses;
}
