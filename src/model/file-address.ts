import { decodedUri } from "../format/uri.ts";

/** Bytes of one name; file systems hold 255, and twins add an ending. */
const longestName = 200;

/** Names that Windows keeps for devices, whatever follows a point. */
export const isDeviceName = (name: string): boolean => /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name);

/** Whether each part of an address, its query left out, can be the name of a file or folder, on every machine and as every server reads it. */
export function isFileAddress(address: string): boolean {
  const names = address.split(/[?#]/)[0]!.replace(/^\/|\/$/g, "").split("/");
  return names.length === 1 && names[0] === "" ? true : names.every(isFileName);
}

function isFileName(name: string): boolean {
  const decoded = decodedUri(name);
  return new TextEncoder().encode(name).length <= longestName && !/^\.*$/.test(decoded) && !/[<>:"|*\\/]|%(?:[01]|7f)/i.test(decoded);
}
