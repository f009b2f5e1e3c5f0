import { key } from "./reading/kept.ts";

/** Stands in the head of every page, before the stylesheet, so that the page is painted as the reader chose. */
try { document.documentElement.className = localStorage.getItem(key) ?? ""; } catch { /* storage is forbidden: as the device has it */ }
