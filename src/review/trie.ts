interface Node { ends: boolean; next: Map<string, Node> }

/** After these words stand again without marks, for programs that look them up so. */
const unmarked = "~";
const escape = "\\";

/**
 * The words of a dictionary of CSpell, `TrieXv3`: letters lead on, `$` ends a word and goes one letter back, `<` goes back,
 * a digit after either goes further back, `#…;` takes over what follows a node made before,
 * `\\` makes the next sign a letter.
 */
export function wordsOfTrie(text: string): string[] {
  const [head, data] = text.split("__DATA__\n");
  const radix = Number(/^base=(\d+)$/m.exec(head!)?.[1]);
  if (!/^TrieXv3$/m.test(head!.replace(/^#.*\n/, "")) || data === undefined || !radix) throw new Error("The dictionary has another form: CSpell's TrieXv3 is read.");
  const root: Node = { ends: false, next: new Map() };
  /** Nodes that something follows, the root apart, in the order in which something first did; references count them from 1. */
  const parents: Node[] = [];
  const path: Node[] = [root];
  let goesBack = false;
  for (let at = 0; at < data.length; at++) {
    const letter = data[at]!;
    if (letter === "\n") continue;
    if (goesBack && letter >= "2" && letter <= "9") { path.length -= Number(letter) - 1; continue; }
    goesBack = letter === "$" || letter === "<";
    if (letter === "$") path.at(-1)!.ends = true;
    if (goesBack) path.pop();
    else if (letter === "#") {
      const end = data.indexOf(";", at);
      const { ends, next } = parents[Number.parseInt(data.slice(at + 1, end), radix) - 1]!;
      path.at(-1)!.next = new Map(next);
      path.at(-1)!.ends = ends;
      at = end;
    } else {
      const before = path.at(-1)!;
      if (before.next.size === 0 && before !== root) parents.push(before);
      const node: Node = { ends: false, next: new Map() };
      before.next.set(letter === escape ? data[++at]! : letter, node);
      path.push(node);
    }
  }
  const words: string[] = [];
  const walk = (node: Node, word: string): void => {
    if (node.ends) words.push(word);
    for (const [letter, next] of node.next) if (letter !== unmarked) walk(next, word + letter);
  };
  walk(root, "");
  return words;
}
