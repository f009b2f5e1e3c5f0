/** Controls can move the cursor of a terminal or end a header; marks of direction make a text look like another. */
const controls = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of several lines, fit for a terminal and a mail: what must not act there is shown as `�`. */
export const plainText = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(controls, "\ufffd");

/** The same in one line. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, " ").trim();
