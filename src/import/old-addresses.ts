import { decodedUri } from "../format/uri.ts";
import { isFileAddress } from "../model/file-address.ts";

/** An address as the check of content compares it: one that names no file ends in a slash. */
export const addressKey = (address: string): string => (address.endsWith("/") || /\.[a-z]+$|[?#]/i.test(address) ? address : `${address}/`);

/** Addresses of the portal's own lists and files, which no article may claim. */
const taken = /^\/(tin-tuc\/\d{4}\/(\d{2}\/)?|(anh|tai-nguyen|tu-khoa|du-lieu|nhung|quan-tri)\/.*)$/;

/** The part of an old address that is kept as an alias: its path, and its query where one file served all articles. */
export function oldAddress(address: string): string | undefined {
  const url = webAddress(address);
  if (!url) return undefined;
  const path = spaceless(decodedUri(url.pathname), url.pathname);
  const alias = `${path}${url.search}`;
  return alias === "/" || alias.length > 300 || path.startsWith("//") || alias.includes("\\") || taken.test(addressKey(alias)) || path.split("/").includes("..") || !isFileAddress(alias) ? undefined : alias;
}

const spaceless = (decoded: string, written: string): string => (/[\s\\?#%]/.test(decoded) ? written : decoded.normalize("NFC"));

function webAddress(address: string): URL | undefined {
  const base = address.startsWith("/") ? "http://localhost" : undefined;
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** The first of an article's addresses that names its host: links and pictures are relative to it. */
export const baseOf = (addresses: readonly string[]): string | undefined => addresses.find((address) => /^https?:\/\//i.test(address) && URL.canParse(address));
