import { articleTools as words } from "../strings/vi/article-tools.ts";
import { prepareToPrint, printArticle } from "./print/print.ts";
import { copyAddress } from "./tools/copy-address.ts";
import { listenWhenThereIsAVoice } from "./tools/listen.ts";
import { toolButton } from "./tools/tool-button.ts";

/** Adds to the row of an article's tools the buttons that need a script: printing, copying its address, and reading it aloud. */
const row = document.querySelector(".article-tools");
if (row) {
  const said = document.createElement("output");
  said.className = "article-tools__said";
  row.append(said);
  const add = (button: HTMLButtonElement, run?: () => void): void => {
    said.before(button);
    if (run) button.addEventListener("click", run);
  };
  add(toolButton(words.print, "M5 7V2h10v5M5 14H2V7h16v7h-3M5 11h10v7H5z"), () => { void printArticle(); });
  if (navigator.clipboard) add(toolButton(words.copy, "m8 12 4-4M9 5l2-2a4 4 0 0 1 6 6l-2 2M5 9l-2 2a4 4 0 0 0 6 6l2-2"), () => { void copyAddress(said); });
  listenWhenThereIsAVoice(add);
  prepareToPrint();
}
