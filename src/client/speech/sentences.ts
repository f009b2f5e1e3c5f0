const comfortable = 160;
const longest = 220;

/** Pieces that a browser says without breaking off: a sentence each, long ones divided at a comma, else between two words. */
export function sentencesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const word of text.split(" ")) {
    if (piece && piece.length + word.length >= longest) {
      pieces.push(piece);
      piece = "";
    }
    piece += (piece && " ") + word;
    if (/[.!?…]["”»)\]]*$/.test(word) || (piece.length >= comfortable && /[,;:]$/.test(word))) {
      pieces.push(piece);
      piece = "";
    }
  }
  return piece ? [...pieces, piece] : pieces;
}
