import { print as words } from "../strings/vi/print.ts";
import { qrCode } from "./print/qr-code.ts";
import { pageAddress } from "./tools/page-address.ts";

/** Completes the printed copy of an article, at the moment it is printed: the code of its address, and the day. */
const line = document.querySelector(".article-footer > .print-only");
const printed = document.createElement("span");

addEventListener("beforeprint", () => {
  if (!line) return;
  if (!printed.isConnected) {
    line.prepend(qrCode(pageAddress(), "32mm"));
    line.append(document.createElement("br"), printed);
  }
  const now = new Date();
  const padded = (number: number): string => String(number).padStart(2, "0");
  printed.textContent = words.printed(`${padded(now.getDate())}/${padded(now.getMonth() + 1)}/${now.getFullYear()}`);
});
