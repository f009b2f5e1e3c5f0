const namespace = "http://www.w3.org/2000/svg";

/** A button as the row of tools has them; narrow screens show the icon alone, unless `always` says to show the word too. */
export function toolButton(text: string, path: string, always = false): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "article-tools__tool";
  const icon = document.createElementNS(namespace, "svg");
  for (const [name, value] of [["viewBox", "0 0 20 20"], ["width", "20"], ["height", "20"], ["aria-hidden", "true"]] as const) icon.setAttribute(name, value);
  const line = document.createElementNS(namespace, "path");
  line.setAttribute("d", path);
  icon.append(line);
  const word = document.createElement(always ? "b" : "span");
  word.textContent = text;
  button.append(icon, word);
  return button;
}
