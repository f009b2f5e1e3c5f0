import { statSync } from "node:fs";
import { dirname, normalize } from "node:path";
import { asEditorPath, type ContentFile } from "../content/list-files.ts";
import type { Source } from "../content/read-source.ts";
import type { Problem } from "../model/problem.ts";
import { review as words } from "../strings/vi.ts";

const picture = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|bmp|heic)$/i;
const largest = 8 * 1024 * 1024;

/** The same for one file, whether its letters are composed or, as on a Mac, apart. */
const placeOf = (path: string): string => asEditorPath(normalize(path)).normalize("NFC");

/** Photos that nothing shows, and photos too large to be worked with. */
export function checkPictures(files: readonly ContentFile[], sources: readonly Source[], unread: readonly string[]): Problem[] {
  const used = new Set(sources.flatMap(({ file, pictures }) => [...pictures.keys()].map((name) => placeOf(`${dirname(file)}/${name}`))));
  // What a file with errors shows is not known: nothing is said of the photos beside it.
  const silent = new Set(unread.map((file) => dirname(file)));
  return files.filter(({ name }) => picture.test(name)).flatMap(({ path, file, name }): Problem[] => {
    const { size } = statSync(path);
    return [
      ...(size > largest ? [{ severity: "warning" as const, file, ...words.picture.tooLarge(name, (size / 1024 / 1024).toFixed(1).replace(".", ",")) }] : []),
      ...(used.has(placeOf(file)) || silent.has(dirname(file)) ? [] : [{ severity: "warning" as const, file, ...words.picture.unused(name) }]),
    ];
  });
}
