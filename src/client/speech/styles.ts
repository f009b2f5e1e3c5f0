/** Address of the styles of the bar and of the block that is read; set when this is bundled. */
declare const speechStyles: string;

/** Kept once they are there or will not come: without them nothing is lost but the look. */
export const styled = new Promise<unknown>((resolve) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = speechStyles;
  for (const event of ["load", "error"]) link.addEventListener(event, resolve);
  document.head.append(link);
});
