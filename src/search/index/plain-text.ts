/** Words of a Markdown body that readers see: addresses, block lines and marks of notes left out. Syllables of one line may be neighbours, those of two lines too, as in a paragraph. */
export const plainText = (markdown: string): string => markdown
  .replace(/^:::.*$/gm, ". ")
  .replace(/\]\((?:[^()\s]|\([^()]*\))*(?:\s+"([^"]*)")?\s*\)/g, "] $1 ")
  .replace(/<[a-z][^>\s]*:[^>]*>|https?:\/\/\S+/gi, " ")
  .replace(/\[\^[^\]]*\]:?/g, " ")
  .replace(/\{so [^}]*\}/g, " ")
  .replace(/[*_`~]+/g, "")
  .replace(/\n\s*\n|\n(?=\s*(?:[-*+|>#]|\d+\.))|\s*\|\s*/g, ". ");

/** Texts between which no phrase reaches. */
export const sentencesOf = (text: string): string[] => text.split(/[.!?;:]\s+/);
