import { gunzipSync } from "fflate";

/** Loaded by the search worker where the browser has no `DecompressionStream`. */
Object.assign(self, { gunzip: gunzipSync });
