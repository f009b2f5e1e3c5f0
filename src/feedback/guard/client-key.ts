import { createHmac, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";
import { isoDay } from "../../format/date.ts";

/** Names clients for a day: a hash of the address under a salt that is random, kept in memory alone and forgotten at midnight. */
export function clientKeys(clock: () => Date): (address: string) => string {
  let day = "", salt = randomBytes(32);
  return (address) => {
    const today = isoDay(clock());
    if (today !== day) [day, salt] = [today, randomBytes(32)];
    return createHmac("sha256", salt).update(networkOf(address)).digest("base64url").slice(0, 22);
  };
}

/** One household has one address of IPv4, but 2^64 of IPv6: these count by their network. */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head ? head.split(":") : [];
  const rest = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array<string>(zeros).fill("0"), ...rest].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}
