import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Fewer characters than this can be guessed. */
export const leastLength = 32;

/** The key that signs tokens: `FEEDBACK_SECRET`, else a file in the data folder that its owner alone can read, made when first asked for. Undefined when the one given is too short. */
export function secretFrom(folder: string, given: string | undefined): string | undefined {
  const secret = given?.trim() || fileIn(folder);
  return secret.length < leastLength ? undefined : secret;
}

function fileIn(folder: string): string {
  const file = join(folder, "secret");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Two processes may start at once: whoever creates the file wins, both read it.
  try { writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 }); } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
