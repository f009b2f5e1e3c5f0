import { speech as words } from "../strings/vi/speech.ts";
import { barWith } from "./speech/bar.ts";
import { passagesOf } from "./speech/passages.ts";
import { playerOf, type Player } from "./speech/player.ts";
import { rateChoice } from "./speech/rate.ts";
import { sentencesOf } from "./speech/sentences.ts";
import { spoken } from "./speech/spoken.ts";
import { spotlight } from "./speech/spotlight.ts";

export { styled } from "./speech/styles.ts";

/** What pressing `button` does: reads the article around it aloud, pauses, reads on. A bar that follows the reader offers the same, and more. */
export function readingOf(button: HTMLButtonElement): () => void {
  const name = button.querySelector("b")!;
  const ownName = name.textContent;
  const rate = rateChoice();
  const bar = barWith(rate);
  const light = spotlight();
  let player: Player | undefined;
  let reads = false;

  function show(is: { open: boolean; reads: boolean }): void {
    ({ reads } = is);
    bar.toggle.textContent = reads ? words.pause : words.resume;
    name.textContent = is.open ? bar.toggle.textContent : ownName;
    if (is.open) {
      // Put in its place once: moved, it would lose the focus.
      if (!bar.element.isConnected) button.after(bar.element);
    } else {
      light();
      if (bar.element.contains(document.activeElement)) button.focus();
      bar.element.remove();
    }
  }

  const start = (): Player => playerOf(piecesAround(button), () => Number(rate.value), {
    began: ({ element }) => light(element),
    ended: (failed) => {
      show({ open: failed, reads: false });
      bar.said.textContent = failed ? words.failed : "";
    },
  });

  function toggle(): void {
    bar.said.textContent = "";
    const pauses = reads;
    show({ open: true, reads: !reads });
    player ??= start();
    if (pauses) player.pause();
    else player.play();
  }

  function stop(): void {
    player?.stop();
    show({ open: false, reads: false });
  }

  bar.toggle.addEventListener("click", toggle);
  bar.stop.addEventListener("click", stop);
  addEventListener("pagehide", stop);
  return toggle;
}

const piecesAround = (button: HTMLElement) => passagesOf(button.closest("article")!)
  .flatMap(({ element, text }) => sentencesOf(spoken(text)).map((sentence) => ({ element, text: sentence })));
