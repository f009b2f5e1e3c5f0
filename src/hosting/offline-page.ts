import { pageHeader } from "../../_includes/components/page-header.ts";
import { base } from "../../_includes/layouts/base.ts";
import { html, type Html } from "../html.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { offline as words } from "../strings/vi.ts";

/** Stands in, without a network, for a page that was never kept; the service worker adds a list of those that were. */
export const offlinePageOf = (portal: Portal): Html => base(portal, { title: words.title, description: words.description, url: routes.offline, hidden: true }, html`${pageHeader(words.title, words.description)}
<p><a class="button" href="">${words.again}</a></p>`);
