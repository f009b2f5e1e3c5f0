/**
 * What files of a release are, by extension: servers do not know all of them, or disagree. Those of old portals' programs are pages that lead on.
 * Registered names (IANA); `text/javascript` since RFC 9239.
 */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  "text/html": ["html", "htm", "asp", "aspx", "cpx", "jsp", "php"],
  "text/css": ["css"],
  "text/javascript": ["js", "mjs"],
  "text/csv": ["csv"],
  "text/plain": ["txt"],
  "text/calendar": ["ics"],
  "text/markdown": ["md"],
  "application/json": ["json", "map"],
  "application/ld+json": ["jsonld"],
  "application/manifest+json": ["webmanifest"],
  "application/xml": ["xml"],
  "application/rss+xml": ["rss"],
  "application/atom+xml": ["atom"],
  "application/pdf": ["pdf"],
  "application/zip": ["zip"],
  "application/wasm": ["wasm"],
  "image/svg+xml": ["svg"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/gif": ["gif"],
  "image/webp": ["webp"],
  "image/avif": ["avif"],
  "image/x-icon": ["ico"],
  "audio/mpeg": ["mp3"],
  "video/mp4": ["mp4"],
  "font/woff2": ["woff2"],
};

/** Whether a type is text, of which a server says that it is UTF-8. */
export const isText = (type: string): boolean => type.startsWith("text/") || type.endsWith("xml");

/** Types of which compressed copies may lie beside the files. */
export const isCompressed = (type: string): boolean => isText(type) || type.endsWith("json");

/** Each extension with its type. */
export const extensions: readonly (readonly [extension: string, type: string])[] =
  Object.entries(mediaTypes).flatMap(([type, names]) => names.map((name) => [name, type] as const));
