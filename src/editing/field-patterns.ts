import type { FieldKind } from "../model/field.ts";
import { editing } from "../strings/vi.ts";

/** A regular expression that works in JSON Schema and in forms, and what to tell who writes something else. */
export interface FieldPattern { pattern: string; errorMessage: string }

const dayOfYear = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
/** Programs that read a pattern do not agree on how to write «letter»: of ASCII only letters, digits, points and hyphens. */
const inHost = String.raw`[^\s\x21-\x2c\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]+`;
const webAddress = String.raw`https?://${inHost}\.${inHost}(:\d+)?([/?#]\S*)?`;
const place = String.raw`/(?!/)(?!([^?#]*/)?\.\.(/|[?#]|$))[^\s\\]*`;

/** What zod's refinements of `model/field.ts` accept, except that a pattern knows no calendar, so that 31 February passes here, and of other alphabets not which signs are letters. */
const patterns: Record<FieldKind, string> = {
  instant: String.raw`^${dayOfYear}([T ](([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00(:00)?))?( ?(Z|[+-]\d{2}:?\d{2}))?$`,
  url: String.raw`^(${place}|${webAddress}|mailto:[^\s@]+@[^\s@]+|tel:[+\d]+)$`,
  absoluteUrl: `^${webAddress}$`,
  path: `^${place}$`,
  email: String.raw`^[^\s@]+@[^\s@]+\.[^\s@]+$`,
  slug: "^[a-z0-9]+(-[a-z0-9]+)*$",
  period: String.raw`^(\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?|${dayOfYear})$`,
  day: `^${dayOfYear}$`,
  picture: String.raw`^[^/\\].*\.([Jj][Pp][Ee]?[Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Aa][Vv][Ii][Ff])$`,
  colour: "^#[0-9a-fA-F]{6}$",
  repository: String.raw`^[^\s/]+(/[^\s/]+)+$`,
};

export const fieldPattern = (kind: FieldKind): FieldPattern => ({ pattern: patterns[kind], errorMessage: editing.patterns[kind] });
