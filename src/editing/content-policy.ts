import type { Editing } from "../model/site.ts";

const hosts: Record<Editing["backend"], string> = { github: "https://api.github.com", gitlab: "https://gitlab.com", gitea: "https://gitea.com" };

/**
 * What the editing page may load: our own files, and the server that holds the repository. The program knows the addresses of many other
 * services; this is what keeps it from asking them. Styles are set by script, hence «unsafe-inline» for them alone.
 */
export function contentPolicy({ backend, apiUrl, signInUrl }: Editing): string {
  const servers = [...new Set([apiUrl ?? hosts[backend], ...(signInUrl ? [signInUrl] : [])].map((url) => new URL(url).origin))];
  return [
    "default-src 'none'", "base-uri 'none'", "form-action 'none'", "object-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'", "style-src 'self' 'unsafe-inline'", "font-src 'self'", "manifest-src 'self'",
    "img-src 'self' blob: data:", "media-src blob:", "frame-src 'self' blob:", `connect-src 'self' blob: data: ${servers.join(" ")}`,
  ].join("; ");
}
