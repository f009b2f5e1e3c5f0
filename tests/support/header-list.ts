import type { ServerResponse } from "node:http";
import type { HeaderRule, Reach } from "../../src/hosting/header-rules.ts";

/** Whether a rule is for an address, as the list means it. */
export function reaches(reach: Reach, path: string): boolean {
  if (reach === "all") return true;
  if (reach === "pages") return path.endsWith("/") || path.endsWith(".html");
  if ("below" in reach) return path.startsWith(reach.below);
  return "file" in reach ? path === reach.file : path.startsWith(reach.foldersIn) && path.slice(reach.foldersIn.length).includes("/");
}

/** Headers that a server with the list sends for an address. */
export const headersAt = (rules: readonly HeaderRule[], path: string): Record<string, string> =>
  Object.assign({}, ...rules.filter(({ reach }) => reaches(reach, path)).map(({ headers }) => headers)) as Record<string, string>;

export function sendHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  for (const [name, value] of Object.entries(headersAt(rules, path))) response.setHeader(name, value);
}
