import { createHmac } from "node:crypto";

/** Crockford's alphabet: no I, L, O, U, so that a code can be read out on the telephone. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 12;

/** 60 bits that only the holder of the key can make: a message sent twice with one token gets one code. @example "GY-7K4M-9XQ2-HT3V" */
export function codeFor(key: string, token: string, content: string): string {
  const bytes = createHmac("sha256", key).update(`code\n${token}\n${content}`).digest();
  return written([...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]!).join(""));
}

const written = (symbols: string): string => `GY-${symbols.match(/.{4}/g)!.join("-")}`;

/** A code as people write it: small letters, no dashes, O for 0. Undefined when it cannot be one. */
export function readCode(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const symbols = text.normalize("NFKC").toUpperCase().replace(/[\s\p{P}]/gu, "").replace(/^GY(?=.{12}$)/, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return symbols.length === length && [...symbols].every((symbol) => alphabet.includes(symbol)) ? written(symbols) : undefined;
}
