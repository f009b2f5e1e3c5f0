import type { AssetFile } from "../build/assets.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { cmsFiles } from "./cms-files.ts";
import { editingPage } from "./editing-page.ts";

/** The editing page with its program; nothing unless `site.yml` switches it on. */
export async function editingFiles(portal: Portal): Promise<AssetFile[]> {
  const { editing } = portal.site;
  if (!editing) return [];
  const { script, files } = await cmsFiles();
  return [{ url: `${routes.editing}index.html`, content: String(editingPage(portal, editing, script)) }, ...files];
}
