export type Content = Node | string | false | undefined | readonly Content[];

/** Makes an element; texts stay texts, whatever they hold. An attribute that is undefined or false is left out, true stands without a value. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string | number | boolean | undefined>> = {}, ...content: readonly Content[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : String(value));
  append(made, content);
  return made;
}

/** Puts content in place of what a node holds. */
export function fill(node: Element, ...content: readonly Content[]): void {
  node.textContent = "";
  append(node, content);
}

function append(node: Element, content: Content): void {
  if (content === undefined || content === false) return;
  if (typeof content === "string" || content instanceof Node) node.append(content);
  else for (const part of content) append(node, part);
}
