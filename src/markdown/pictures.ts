import type MarkdownIt from "markdown-it";
import { decodedUri } from "../format/uri.ts";
import { html, type Html } from "../html.ts";
import { site as words } from "../strings/vi.ts";
import { contextOf } from "./context.ts";
import { asked, columnPicture } from "./picture-element.ts";

/** A picture with its size; alone in its paragraph and with a title it becomes a figure with that caption. */
export function pictures(md: MarkdownIt): void {
  md.core.ruler.push("portal_figures", (state) => {
    state.tokens.forEach((token, index) => {
      const image = token.type === "inline" && token.children?.length === 1 ? token.children[0] : undefined;
      const open = state.tokens[index - 1];
      const close = state.tokens[index + 1];
      if (image?.type !== "image" || open?.type !== "paragraph_open" || close?.type !== "paragraph_close") return;
      open.tag = close.tag = "figure";
      open.attrSet("class", "photo");
      open.hidden = close.hidden = false;
      image.meta = { caption: image.attrGet("title") };
    });
  });
  md.renderer.rules["image"] = (tokens, index, _, env) => {
    const token = tokens[index]!;
    const picture = contextOf(env).picture(decodedUri(token.attrGet("src") ?? ""));
    if (!picture) return "";
    const figure = token.meta as { caption: string | null } | null;
    return String(html`${columnPicture(picture, token.content, asked.late)}${figure && figcaption(figure.caption, picture.original)}`);
  };
}

function figcaption(caption: string | null, original: string | undefined): Html | undefined {
  const link = original && html`<a class="photo__original" href="${original}">${words.article.original}</a>`;
  return caption || link ? html`<figcaption>${caption}${caption && link && " "}${link}</figcaption>` : undefined;
}
