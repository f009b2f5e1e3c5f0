import { articleTools as words } from "../../strings/vi/article-tools.ts";

/** Copies the address under which the article is known, and says so for five seconds. */
export async function copyAddress(said: HTMLOutputElement): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  await navigator.clipboard.writeText(address);
  // Emptied first, so that a second copy is read out too.
  said.textContent = "";
  requestAnimationFrame(() => { said.textContent = words.copied; });
  setTimeout(() => { said.textContent = ""; }, 5000);
}
