import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";

export const data = { permalink: routes.manifest };

/** Web app manifest, so that citizens can put the portal on their home screen. */
export const render = ({ portal: { site, assets } }: { portal: Portal }): string => `${JSON.stringify({
  name: site.title,
  short_name: site.shortTitle,
  description: site.description,
  lang: "vi",
  dir: "ltr",
  start_url: "/",
  scope: "/",
  display: "minimal-ui",
  background_color: "#ffffff",
  theme_color: site.themeColor,
  icons: [
    { src: assets.icon, type: "image/svg+xml", sizes: "any" },
    { src: assets.icon192, type: "image/png", sizes: "192x192" },
    { src: assets.icon512, type: "image/png", sizes: "512x512" },
  ],
}, null, 1)}\n`;
