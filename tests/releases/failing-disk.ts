// Loaded before a command. Writing a file whose name matches `FAIL_AT` fails with the error `FAIL_WITH`, as a disk would.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { FAIL_AT: at = "", FAIL_WITH: code = "" } = process.env;
const original = fs.writeFileSync;

fs.writeFileSync = (file, ...more) => {
  if (typeof file === "string" && new RegExp(at).test(file)) throw Object.assign(new Error(`${code}: write`), { code, path: file, syscall: "write" });
  original(file, ...more);
};
syncBuiltinESMExports();
