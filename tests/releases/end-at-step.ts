// Loaded before a build. The process ends as by kill -9 before one of its steps of writing: `END_AFTER` steps after the first whose words match `END_FROM`.
// `STEPS_FILE` gets the words of all steps.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { END_FROM: from, END_AFTER: after = "0", STEPS_FILE: stepsFile } = process.env;
const steps = stepsFile ? fs.openSync(stepsFile, "a") : undefined;
let left = from === undefined ? -1 : Number(after);
let begun = false;

function counted<Arguments extends unknown[], Result>(name: string, original: (...args: Arguments) => Result): (...args: Arguments) => Result {
  return (...args) => {
    const words = [name, ...args.filter((arg) => typeof arg === "string" && !arg.includes("\n"))].join(" ");
    if (steps !== undefined) fs.writeSync(steps, `${words}\n`);
    begun ||= left >= 0 && new RegExp(from!).test(words);
    if (begun && left-- === 0) process.kill(process.pid, "SIGKILL");
    return original(...args);
  };
}

fs.renameSync = counted("rename", fs.renameSync);
fs.symlinkSync = counted("symlink", fs.symlinkSync);
fs.linkSync = counted("link", fs.linkSync);
fs.writeFileSync = counted("write", fs.writeFileSync);
fs.rmSync = counted("rm", fs.rmSync) as typeof fs.rmSync;
fs.rmdirSync = counted("rmdir", fs.rmdirSync) as typeof fs.rmdirSync;
fs.mkdirSync = counted("mkdir", fs.mkdirSync as (...args: unknown[]) => string | undefined) as typeof fs.mkdirSync;
fs.mkdtempSync = counted("mkdtemp", fs.mkdtempSync as (...args: unknown[]) => string) as typeof fs.mkdtempSync;
syncBuiltinESMExports();
