/** Words of a Markdown body that readers see: addresses, block lines and marks of notes left out. Syllables of two lines of a paragraph may be neighbours; those of two paragraphs, items or cells are not. */
export const plainText = (markdown: string): string => markdown
  .replace(/^:::.*$/gm, ". ")
  .replace(/\]\((?:[^()\s]|\([^()]*\))*(?:\s+"([^"]*)")?\s*\)/g, "] $1 ")
  .replace(/<[a-z][^>\s]*:[^>]*>|https?:\/\/\S+/gi, " ")
  .replace(/\[\^[^\]]*\]:?/g, " ")
  .replace(/\{(?:so |lang=)[^}]*\}/g, " ")
  .replace(/[*_`~]+/g, "")
  .replace(/\n\s*\n|\n(?=\s*(?:[-*+|>#]|\d+\.))|\|/g, ". ");
