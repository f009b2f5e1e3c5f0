/** Percent signs decoded; a text that is not encoded rightly stays as it is written. */
export function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
