import { html, type Html } from "../../src/html.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Portal } from "../../src/model/portal.ts";
import { embedUrl } from "../../src/model/routes.ts";
import { site as words } from "../../src/strings/vi.ts";
import { section } from "./section.ts";

/** The frame that another site pastes to show this indicator, always with the newest figures. */
export function embedCode({ site }: Portal, { id, title }: Indicator): Html {
  const frame = String(html`<iframe src="${site.url}${embedUrl(id)}" title="${title}" width="100%" height="480" loading="lazy"></iframe>`);
  return section("nhung", words.embed.title, html`
  <p>${words.embed.how}</p>
  <pre class="embed-code" tabindex="0"><code>${frame}</code></pre>`, html`<a href="${embedUrl(id)}">${words.embed.preview}</a>`);
}
