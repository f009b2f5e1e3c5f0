import { html, type Child, type Html } from "../../src/html.ts";
import type { Portal } from "../../src/model/portal.ts";
import { styles } from "./head.ts";
import { policyInPage } from "./policy-in-page.ts";

/** What a framed page says of itself: `canonical` is the page of the portal it shows a part of. */
export interface EmbedHead { title: string; canonical: string }

/** A document for a frame on another site: no header, no footer, and its links leave the frame. */
export const embedLayout = (portal: Portal, { title, canonical }: EmbedHead, content: Child): Html => html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">${policyInPage(portal, "figures")}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${portal.site.shortTitle}</title>
<base target="_top">
<meta name="robots" content="noindex">
<link rel="canonical" href="${portal.site.url}${canonical}">
${styles(portal, "figures")}
<link rel="icon" href="${portal.assets.icon}">
<meta name="color-scheme" content="light dark">
</head>
<body class="embed">
<main>${content}
<p class="embed__origin"><a href="${canonical}">${portal.site.title}</a></p>
</main>
</body>
</html>
`;
