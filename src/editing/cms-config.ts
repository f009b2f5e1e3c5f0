import type { Backend, CmsConfig } from "./cms-types.d.ts";
import type { Portal } from "../model/portal.ts";
import type { Editing } from "../model/site.ts";
import { editing as words } from "../strings/vi.ts";
import { collectionsOf } from "./cms-collections.ts";

/** Everything the editing program is told; it reads no other configuration. */
export const cmsConfig = (portal: Portal, editing: Editing): CmsConfig => ({
  load_config_file: false,
  backend: backendOf(editing),
  app_title: `${words.page.title} | ${portal.site.shortTitle}`,
  site_url: portal.site.url,
  logo: { src: portal.assets.icon },
  media_folder: "content/tin-tuc",
  public_folder: "/anh/tin-tuc",
  media_libraries: { stock_assets: { providers: [] } },
  // As `slugOf` of the model makes them.
  slug: { encoding: "ascii", clean_accents: true, sanitize_replacement: "-", maxlength: 100, timezone: "local" },
  output: { omit_empty_optional_fields: true, yaml: { indent_size: 2, indent_sequences: true, quote: "none" } },
  editor: { preview: false },
  show_preview_links: false,
  collections: collectionsOf(portal),
});

function backendOf({ backend, repo, branch = "main", apiUrl, signInUrl, signInPath, appId }: Editing): Backend {
  // Without a server of one's own, GitHub's sign-in would go through somebody else's.
  const oauth = backend === "github" ? signInUrl : appId;
  return {
    name: backend, repo, branch,
    auth_methods: oauth ? ["oauth", "token"] : ["token"],
    ...(apiUrl && { api_root: apiUrl }), ...(signInUrl && { base_url: signInUrl }), ...(signInPath && { auth_endpoint: signInPath }),
    ...(appId && { app_id: appId }), ...(backend === "gitlab" && appId && { auth_type: "pkce" }),
    commit_messages: words.commits,
  } as Backend;
}
