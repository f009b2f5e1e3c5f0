import { serverFiles } from "./unserved.ts";
import { endings, type MovedAddress } from "./redirects.ts";

/**
 * Former addresses in the form that Netlify, Cloudflare Pages and GitLab Pages read from `/_redirects`. Netlify lets a rule go before a file, here the page that leads on,
 * only with «!», which Cloudflare does not know: it passes over such lines, and over those with a query.
 */
export function redirectsFile(moved: readonly MovedAddress[]): string {
  const lines = moved.flatMap(({ path, query, to }) => endings(path).flatMap((written) => {
    const from = encodeURI(written);
    return query ? queryLines(from, query, to) : [`${from} ${to} 301!`, `${from} ${to} 301`];
  }));
  const hidden = serverFiles.filter((name) => !name.startsWith("_")).map((name) => `/${name} /404.html 404!`);
  return `${[...new Set([...lines, ...hidden])].join("\n")}\n`;
}

function queryLines(from: string, query: string, to: string): string[] {
  const asked = [...new URLSearchParams(query)].filter(([name]) => /^[\w-]+$/.test(name)).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return asked.length ? [`${from} ${asked.join(" ")} ${to} 301!`] : [];
}
