/** Shows the buttons of an article that need a script: printing, and copying its address. Without this module they stay hidden. */
const tool = (name: string): HTMLButtonElement | null => document.querySelector(`[data-tool="${name}"]`);
const said = document.querySelector<HTMLOutputElement>("[data-copied]");

offer(tool("print"), () => window.print());
if (navigator.clipboard) offer(tool("copy"), copyAddress);

function offer(button: HTMLButtonElement | null, run: () => void): void {
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", run);
}

async function copyAddress(): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  await navigator.clipboard.writeText(address);
  // Emptied first, so that a second copy is read out too.
  if (!said) return;
  said.textContent = "";
  requestAnimationFrame(() => { said.textContent = said.dataset["copied"] ?? ""; });
}
