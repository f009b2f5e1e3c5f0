import { articleTools as words } from "../../strings/vi/article-tools.ts";
import { vietnameseVoice } from "../speech/voice.ts";
import { toolButton } from "./tool-button.ts";

/** Address of the script that reads aloud; set when this is bundled. */
declare const speechAddress: string;

/** Gives the button once there is a voice and what makes it speak: telephones let a page speak only within the touch itself, nothing can be fetched then. */
export function listenWhenThereIsAVoice(add: (button: HTMLButtonElement) => void): void {
  if (!("speechSynthesis" in window)) return;
  let found = false;
  // Voices come late, in some browsers without an event.
  const look = (): void => {
    if (found || !vietnameseVoice()) return;
    found = true;
    offer().catch(() => { found = false; }); // asked for again with the next voices
  };
  look();
  speechSynthesis.onvoiceschanged = look;
  setTimeout(look, 1000);

  async function offer(): Promise<void> {
    const { readingOf, styled } = await import(speechAddress) as typeof import("../speech.ts");
    await styled;
    const button = toolButton(words.listen, "M2 7v6h3l5 4V3L5 7zM13 7a4 4 0 0 1 0 6M15 4a8 8 0 0 1 0 12", true);
    button.classList.add("article-tools__listen");
    button.addEventListener("click", readingOf(button));
    add(button);
  }
}
