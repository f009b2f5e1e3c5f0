import { decodedUri } from "../format/uri.ts";

/** Bytes of one name; file systems hold 255, and twins add an ending. */
const longestName = 200;

/** Names that Windows keeps for devices, whatever follows a point. */
export const isDeviceName = (name: string): boolean => /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name);

/** Whether each part of an address, its query left out, can be the name of a file or folder, on every machine and as every server reads it; hidden files are for servers themselves. */
export const isFileAddress = (address: string): boolean => namesIn(address).every(isFileName) && isWindowsAddress(address);

/** Whether Windows keeps a file at an address: it takes `con.html` for a device, and drops points and spaces at the end of a name. */
export const isWindowsAddress = (address: string): boolean =>
  namesIn(address).map(decodedUri).every((name) => !isDeviceName(name.split(".")[0]!.trimEnd()) && (!/[. ]$/.test(name) || /^\.*$/.test(name)));

function namesIn(address: string): string[] {
  const path = address.split(/[?#]/)[0]!.replace(/^\/|\/$/g, "");
  return path === "" ? [] : path.split("/");
}

function isFileName(name: string): boolean {
  const decoded = decodedUri(name);
  return new TextEncoder().encode(name).length <= longestName && !/^(\.|$)/.test(decoded) && !/[<>:"|*\\/]|%(?:[01]|7f)/i.test(decoded);
}
