/** What lies in a release for web servers and is nobody's to read: a server that knows one of these does not send the others. */
export const serverFiles = ["_headers", "_redirects", ".htaccess", "web.config"] as const;

/** Names that begin with a dot, but for the folder of agreed addresses. */
export const hiddenName = String.raw`/\.(?!well-known(?:/|$))`;
