/** Classes of the root element, as tokens.css knows them: what the reader chose, on this device. */
export const key = "cach-hien-thi";

/** Undefined where storage is forbidden: there a choice holds for the page it was made on. */
export function kept(): string | undefined {
  try { return localStorage.getItem(key) ?? ""; } catch { return undefined; }
}

export function keep(classes: string): void {
  try { localStorage.setItem(key, classes); } catch { /* as said */ }
}
