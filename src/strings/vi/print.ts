/** Words of the printed page that only the day of printing knows. */
export const print = {
  printed: (day: string): string => `In ngày ${day}.`,
} as const;
