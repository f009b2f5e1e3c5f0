import { vietnameseVoice } from "./voice.ts";

/** One sentence and the block it stands in. */
export interface Piece { element: HTMLElement; text: string }

export interface Listener {
  began(piece: Piece): void;
  /** Nothing more to say, or the voice gave up. */
  ended(failed: boolean): void;
}

export interface Player { play(): void; pause(): void; stop(): void }

/**
 * Says pieces one after another. A pause is a stop that knows its sentence, because `speechSynthesis.pause` does nothing on Android.
 * @param rate asked for before each piece
 */
export function playerOf(pieces: readonly Piece[], rate: () => number, listener: Listener): Player {
  let next = 0;
  // Held here too: Chrome forgets an utterance that nobody holds, and never says that it ended.
  let current: SpeechSynthesisUtterance | undefined;

  function say(): void {
    const piece = pieces[next];
    const voice = vietnameseVoice();
    if (!piece || !voice) return finish(piece !== undefined);
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.voice = voice;
    utterance.lang = "vi-VN";
    utterance.rate = rate();
    // Some browsers call what was silenced an error, some an end: neither concerns us then.
    utterance.addEventListener("end", () => {
      if (current !== utterance) return;
      next += 1;
      say();
    });
    utterance.addEventListener("error", () => { if (current === utterance) finish(true); });
    current = utterance;
    listener.began(piece);
    speechSynthesis.speak(utterance);
  }

  function silence(): void {
    current = undefined;
    speechSynthesis.cancel();
  }

  function finish(failed: boolean): void {
    silence();
    if (!failed) next = 0;
    listener.ended(failed);
  }

  return { play: () => { silence(); say(); }, pause: silence, stop: () => { silence(); next = 0; } };
}
