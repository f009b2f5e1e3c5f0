import { html, type Child, type Html } from "../../src/html.ts";
import type { Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";
import { breadcrumb } from "../components/breadcrumb.ts";
import { notice } from "../components/notice.ts";
import { siteFooter } from "../components/site-footer.ts";
import { siteHeader } from "../components/site-header.ts";
import { headElement, type Head } from "./head.ts";

/** A whole document: what every page has, around the content of one. */
export const base = (portal: Portal, head: Head, main: Child): Html => html`<!DOCTYPE html>
<html lang="vi">
${headElement(portal, head)}
<body>
<a class="skip-link" href="#noi-dung">${words.skip}</a>${siteHeader(portal, head)}${notice(portal)}
<div class="page">${breadcrumb(head.steps ?? [])}
<main id="noi-dung">${main}
</main>
</div>${siteFooter(portal)}
</body>
</html>
`;
