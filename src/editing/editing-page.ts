import { html, jsonScript, type Html } from "../html.ts";
import type { Portal } from "../model/portal.ts";
import type { Editing } from "../model/site.ts";
import { editing as words } from "../strings/vi.ts";
import { cmsConfig } from "./cms-config.ts";
import { contentPolicy } from "./content-policy.ts";

/** The document at `/quan-tri/`: no other page leads to it. @param script address of the editing program */
export const editingPage = (portal: Portal, editing: Editing, script: string): Html => html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(editing)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<title>${words.page.title} | ${portal.site.shortTitle}</title>
<link rel="icon" href="${portal.assets.icon}">
<script type="application/json" id="cau-hinh">${jsonScript(cmsConfig(portal, editing))}</script>
<script type="module" src="${script}"></script>
</head>
<body>
<noscript><p>${words.page.noScript}</p></noscript>
</body>
</html>
`;
