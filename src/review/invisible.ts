/** Signs without a shape that no Vietnamese text needs, and runs of spaces that do not break. */
// oxlint-disable-next-line no-misleading-character-class
export const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u00a0[\u00a0 ]+| \u00a0[\u00a0 ]*/gu;

export function invisibleName(sign: string): "zeroWidth" | "joiner" | "softHyphen" | "bidi" | "bom" | "line" {
  switch (sign) {
    case "\u00ad": return "softHyphen";
    case "\ufeff": return "bom";
    case "\u2028": case "\u2029": return "line";
    case "\u200c": case "\u200d": case "\u2060": case "\u2061": case "\u2062": case "\u2063": case "\u2064": return "joiner";
    case "\u200b": return "zeroWidth";
    default: return "bidi";
  }
}
