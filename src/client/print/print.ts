import { connection } from "../connection.ts";

/** Address of the script that draws the code; set when this is bundled, so that no page has to name it. */
declare const printCodeAddress: string;

/** A slow line does not keep anybody from printing. */
const longestWait = 3000;

let loaded: Promise<unknown> | undefined;
const load = (): Promise<unknown> => (loaded ??= import(printCodeAddress).catch(() => { loaded = undefined; }));

/** Prints with the code of the address: it is fetched now unless it has been. */
export async function printArticle(): Promise<void> {
  await Promise.race([load(), new Promise((resolve) => { setTimeout(resolve, longestWait); })]);
  window.print();
}

/** Who prints by the browser's own menu gives no time to fetch anything, so machines that print often have the code by then; telephones do not pay for it. */
export function prepareToPrint(): void {
  if (!matchMedia("(pointer: fine)").matches || connection().saveData) return;
  const whenIdle = (): unknown => ("requestIdleCallback" in window ? requestIdleCallback(load) : setTimeout(load, 2000));
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle);
}
