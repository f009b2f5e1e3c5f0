import { html, raw } from "../html.ts";
import { decodedUri } from "../format/uri.ts";
import type { Redirect } from "../build/listings.ts";
import type { Portal } from "../model/portal.ts";
import { feeds as words } from "../strings/vi.ts";

interface Data { portal: Portal; redirect: Redirect }

export const data = {
  pagination: { data: "redirects", size: 1, alias: "redirect" },
  permalink: ({ redirect: { from } }: Data) => (/\.[a-z]+$/i.test(from) ? asFile(from) : `${asFile(from).replace(/\/$/, "")}/index.html`),
};

/** Servers look for the file whose name is decoded. What would mean something else in a path stays as it is. */
function asFile(address: string): string {
  const plain = decodedUri(address);
  return /[?#%\\]|\/\.{1,2}(\/|$)/.test(plain) ? address : plain;
}

/** An old address, for hosts that cannot redirect by themselves. */
export const render = ({ portal: { site, assets }, redirect: { to } }: Data): string => String(html`${raw("<!DOCTYPE html>")}
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.moved} | ${site.title}</title>
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
<link rel="canonical" href="${site.url}${to}">
</head>
<body>
<main>
<h1>${words.moved}</h1>
<p>${words.movedTo} <a href="${to}">${site.url}${to}</a></p>
</main>
</body>
</html>
`);
