/** Percent signs decoded; a text that is not encoded rightly, or stands for control characters, stays as it is written. */
export function decodedUri(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    return /\p{Cc}/u.test(decoded) ? text : decoded;
  } catch {
    return text;
  }
}
