/** What a page of HTML asks for before and after it is painted, read from its source. */
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const tags = (html: string, name: string): string[] => [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => tag);

/** CSS that stands within it. */
export const stylesOf = (html: string): string => [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css).join("");

/** Addresses of stylesheets that it waits for: that for paper comes when it likes. */
export const awaitedSheetsOf = (html: string): string[] => tags(html, "link")
  .filter((tag) => attribute(tag, "rel") === "stylesheet" && attribute(tag, "media") !== "print").map((tag) => attribute(tag, "href")!);

/** Scripts the browser stops for, neither modules, nor deferred, nor data: their addresses, or their text when they stand in the page. */
export const blockingScriptsOf = (html: string): { src: string | undefined; text: string }[] => [...html.matchAll(/(<script\b[^>]*>)([^]*?)<\/script>/g)]
  .filter(([, tag]) => !/ (type="(module|speculationrules|application\/[\w+]+)"|defer|async)/.test(tag!)).map(([, tag, text]) => ({ src: attribute(tag!, "src"), text: text! }));

/** Addresses that are fetched without anybody asking for them. */
export const fetchedBy = (html: string): string[] => [
  ...tags(html, "(?:img|script|source|iframe|video|audio)").flatMap((tag) => [attribute(tag, "src") ?? [], (attribute(tag, "srcset") ?? "").split(",").map((part) => part.trim().split(" ")[0]!)].flat(2)),
  ...tags(html, "link").filter((tag) => /stylesheet|icon|manifest|preload|preconnect|dns-prefetch/.test(attribute(tag, "rel")!)).map((tag) => attribute(tag, "href")!),
].filter(Boolean);

/** Names of classes on its elements. */
export const classesOf = (html: string): Set<string> => new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)));
