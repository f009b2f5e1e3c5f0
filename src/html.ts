/** HTML that is already safe. Anything else put into `html` is escaped. */
export class Html {
  readonly source: string;
  constructor(source: string) { this.source = source; }
  toString(): string { return this.source; }
}

export type Child = Html | string | number | false | null | undefined | readonly Child[];

/** Marks a string as safe HTML. Only for Markdown output and for files of our own. */
export const raw = (source: string): Html => new Html(source);

/** Builds HTML (or XML) from a template, without its indentation; every interpolated value that is not `Html` is escaped, arrays are joined. */
export function html(strings: TemplateStringsArray, ...children: Child[]): Html {
  const parts = written.get(strings) ?? unindented(strings);
  let out = parts[0]!;
  for (let i = 0; i < children.length; i++) out += render(children[i]) + parts[i + 1]!;
  return new Html(out);
}

/** What each template writes between its values. */
const written = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Readers of the source see the indentation; in pages it would be a tenth of all bytes. */
function unindented(strings: TemplateStringsArray): readonly string[] {
  const parts = strings.map((part) => part.replace(/\n +/g, "\n"));
  written.set(strings, parts);
  return parts;
}

/** A JSON value for a `<script type="application/…+json">`: `<` is written so that it can never close the element. */
export const jsonScript = (value: unknown): Html => new Html(JSON.stringify(value).replace(/</g, "\\u003c"));

function render(child: Child): string {
  if (child === null || child === undefined || child === false) return "";
  if (child instanceof Html) return child.source;
  if (typeof child === "object") return child.map(render).join("");
  return escape(String(child));
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const special = /[&<>"']/g;

export function escape(text: string): string {
  return text.replace(special, (character) => entities[character]!);
}
