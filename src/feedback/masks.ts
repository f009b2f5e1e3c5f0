/** A part of a text that must not be seen, and what it was. */
export interface Masked { text: string; masked: readonly string[] }

const address = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** A Vietnamese telephone number, or an identity number: 0 or +84, then 8 to 11 digits however they are grouped. Not a day and an hour, 01.01.2026 08:00, nor a code. */
const telephone = /(?<![\p{L}\d]|GY-)(?!\d\d?[.-]\d\d?[.-]\d{4})\(?(?:(?:\+|00)84|0)(?:[\s.()-]{0,2}\d){8,11}(?!\d)/gu;

export const maskAddresses = (text: string, mask = "…@…"): string => text.replace(address, mask);

/** Hides addresses of mail, and numbers of telephones and identity cards. */
export function maskContacts(text: string, mask: string): Masked {
  const masked: string[] = [];
  return { text: hidden(hidden(text, address, mask, masked), telephone, mask, masked), masked };
}

/** Hides a name wherever it stands. */
export function maskName(text: string, name: string, mask: string): Masked {
  const masked: string[] = [];
  return { text: name ? hidden(text, nameIn(name), mask, masked) : text, masked };
}

function hidden(text: string, pattern: RegExp, mask: string, masked: string[]): string {
  return text.replace(pattern, (found) => {
    masked.push(found);
    return mask;
  });
}

/** A name of one syllable is a common word when it is written small. */
function nameIn(name: string): RegExp {
  const parts = name.trim().split(/\s+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("\\s+")}(?![\\p{L}\\p{N}])`, parts.length > 1 ? "giu" : "gu");
}
