import { articleTools as words } from "../../strings/vi/article-tools.ts";
import { pageAddress } from "./page-address.ts";

let silence: ReturnType<typeof setTimeout> | undefined;

/** Copies the address under which the article is known, and says so for five seconds. */
export async function copyAddress(said: HTMLOutputElement): Promise<void> {
  await navigator.clipboard.writeText(pageAddress());
  // Emptied first, so that a second copy is read out too.
  said.textContent = "";
  requestAnimationFrame(() => { said.textContent = words.copied; });
  clearTimeout(silence);
  silence = setTimeout(() => { said.textContent = ""; }, 5000);
}
