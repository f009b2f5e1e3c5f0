interface Connection { saveData?: boolean; effectiveType?: string }

/** What the browser tells of the reader's line, now; most tell nothing. */
export const connection = (): Connection => (navigator as { connection?: Connection }).connection ?? {};
