/** A text of another machine's, to be shown at a terminal: signs that would move its cursor, clear it or rename its window are left out, line ends stay. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, "");
