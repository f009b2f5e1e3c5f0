import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { shortHash } from "../format/hash.ts";

const headLength = 64;

/** Reads what `writeSealed` wrote under the same form; undefined when it is not there, of another form, or damaged. */
export function readSealed(file: string, form: string): unknown {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(headLength);
    return bytes.subarray(0, headLength).toString("latin1") === headOf(body, form) ? deserialize(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value of plain data, whole or not at all. `form` changes when the form of the value does. */
export function writeSealed(file: string, form: string, value: unknown): void {
  const body = serialize(value);
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([Buffer.from(headOf(body, form), "latin1"), body]));
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

const headOf = (body: Uint8Array, form: string): string =>
  `${form} ${shortHash(body)} ${body.length} ${process.versions.v8.split(".")[0]}`.padEnd(headLength).slice(0, headLength);
