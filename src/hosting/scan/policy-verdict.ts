import { elementsOf } from "./page-elements.ts";
import type { Visit } from "./visit.ts";

/** Directives of all policies of an answer, as the criteria read them: header and page together. */
export type Directives = ReadonlyMap<string, readonly string[]>;

export type PolicyVerdict = "none" | "invalid" | "insecure" | "unsafe-inline" | "unsafe-eval" | "passive-insecure" | "unsafe-style" | "good" | "strict";

const broad = new Set(["ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*"]);
const isBroad = (source: string): boolean => broad.has(source);
const isInline = (source: string): boolean => source === "'unsafe-inline'" || source === "data:";

/** Several policies hold at once: of a directive that two name, only what both allow. */
function directivesOf(policies: readonly string[]): Directives {
  const found = new Map<string, readonly string[]>();
  for (const policy of policies) {
    for (const part of policy.split(";")) {
      const [name, ...sources] = part.trim().toLowerCase().split(/\s+/);
      if (!name) continue;
      const before = found.get(name);
      const now = new Set(sources);
      found.set(name, before ? before.filter((source) => now.has(source)) : sources);
    }
  }
  return found;
}

const split = (value: string): string[] => value.split(",").map((part) => part.trim()).filter(Boolean);

const isNamed = (sources: readonly string[]): boolean => sources.some((source) => /^'(sha\d+|nonce)-/.test(source));

/** A browser that knows hashes passes over «unsafe-inline» beside one. */
const heeded = (sources: readonly string[]): readonly string[] => (isNamed(sources) ? sources.filter((source) => source !== "'unsafe-inline'") : sources);

/** By header alone: a page cannot say by itself who may frame it. */
export const headerPolicy = ({ headers }: Visit): Directives => directivesOf(split(headers.get("content-security-policy") ?? ""));

export function policyVerdict({ headers, html, url }: Visit): PolicyVerdict {
  const inPage = elementsOf(html, "meta").filter((element) => element["http-equiv"]?.toLowerCase() === "content-security-policy").flatMap(({ content = "" }) => split(content));
  const policy = directivesOf([...split(headers.get("content-security-policy") ?? ""), ...inPage]);
  if (policy.size === 0) return "none";
  const allowed = (name: string): readonly string[] => policy.get(name) ?? policy.get("default-src") ?? ["*"];
  const scripts = heeded(allowed("script-src"));
  const styles = heeded(allowed("style-src"));
  if (scripts.includes("'strict-dynamic'") && !isNamed(scripts)) return "invalid";
  if (scripts.some((source) => isBroad(source) || isInline(source)) || allowed("object-src").some(isBroad)) return "unsafe-inline";
  const passive = new Set(["img-src", "media-src"]);
  const isPlain = (source: string): boolean => /^(http|ftp):/.test(source);
  if (url.protocol === "https:" && [...policy].some(([name, sources]) => !passive.has(name) && sources.some(isPlain))) return "insecure";
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return "unsafe-eval";
  if (url.protocol === "https:" && [...passive].some((name) => allowed(name).some(isPlain))) return "passive-insecure";
  if (styles.some((source) => isBroad(source) || isInline(source))) return "unsafe-style";
  return policy.get("default-src")?.join() === "'none'" ? "strict" : "good";
}
