import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { projectRoot } from "../root.ts";
import { billOfMaterials, type Lock } from "./bill-of-materials.ts";
import { securityTxt } from "./security-txt.ts";

/** Files for those who look after the safety of the portal, as far as `site.yml` asks for them. */
export function supplyFiles(portal: Portal): { url: string; content: string }[] {
  const { security, sbom } = portal.site;
  return [
    ...(security ? [{ url: routes.securityTxt, content: securityTxt(portal, security) }] : []),
    ...(sbom ? [{ url: routes.sbom, content: billOfMaterials(JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8")) as Lock) }] : []),
  ];
}
