/** The beginning of a text, cut at a space unless that would leave less than half. @param most characters, the sign of the cut included */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(" ", most - 1);
  return `${text.slice(0, cut > most / 2 ? cut : most - 1)}…`;
}
