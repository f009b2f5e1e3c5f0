import { raw, type Html } from "../../src/html.ts";
import { inlineHashesOf, pagePolicy } from "../../src/model/content-policy.ts";
import type { Portal, Sheet } from "../../src/model/portal.ts";

const made = new WeakMap<Portal["assets"], Map<Sheet, Html>>();

/** The policy of a page in the page itself, where `site.yml` asks for it: for hosts that send no headers of ours. */
export function policyInPage({ site, assets }: Portal, sheet: Sheet): Html | undefined {
  if (!site.policyInPages) return undefined;
  const known = made.get(assets) ?? new Map<Sheet, Html>();
  made.set(assets, known);
  const policy = known.get(sheet) ?? raw(`\n<meta http-equiv="Content-Security-Policy" content="${pagePolicy(site, inlineHashesOf(assets, sheet))}">`);
  known.set(sheet, policy);
  return policy;
}
