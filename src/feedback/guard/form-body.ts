/** Most pairs a body may hold: the form has eleven. */
const mostPairs = 20;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The body was not what a browser makes of our form. */
export class UnreadableForm extends Error {}

/**
 * Reads `application/x-www-form-urlencoded` strictly: UTF-8, every name known and there once.
 * @throws UnreadableForm
 */
export function readForm(body: Buffer, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const pairs = body.length ? body.toString("latin1").split("&", mostPairs + 1) : [];
  if (pairs.length > mostPairs) throw new UnreadableForm("too many fields");
  const form = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const name = decoded(at < 0 ? pair : pair.slice(0, at));
    if (!names.has(name) || form.has(name)) throw new UnreadableForm("a field that is unknown or there twice");
    form.set(name, at < 0 ? "" : decoded(pair.slice(at + 1)));
  }
  return form;
}

function decoded(text: string): string {
  if (/%(?![0-9a-f]{2})/i.test(text)) throw new UnreadableForm("a broken escape");
  const bytes = Buffer.from(text.replace(/\+/g, " ").replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), "latin1");
  try { return utf8.decode(bytes); } catch { throw new UnreadableForm("not UTF-8"); }
}
