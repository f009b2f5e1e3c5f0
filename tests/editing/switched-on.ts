import { readFileSync } from "node:fs";
import { join } from "node:path";
import { provinceWith } from "../support/portal-site.ts";

const fixture = join(import.meta.dirname, "../fixtures/tinh-mau/data/site.yml");

/** The made-up second province with editing in the browser. @param rest more lines under `editing` */
export const editedProvince = (backend = "github", rest = "") => provinceWith({
  "data/site.yml": `${readFileSync(fixture, "utf8").replace("legal: []", "legal:\n  - title: Văn bản minh họa")}editing:\n  backend: ${backend}\n  repo: ban-bien-tap/cong\n${rest}`,
});
