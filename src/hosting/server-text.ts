/** A text as nginx and Apache read it. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** A text within a quoted pattern that stands for itself. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\"]/g, "\\$&");
