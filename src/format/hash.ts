import { createHash } from "node:crypto";

/** Tells one content from another: 96 bits of SHA-1, not for secrets. */
export const shortHash = (content: string | NodeJS.ArrayBufferView): string => createHash("sha1").update(content).digest("base64url").slice(0, 16);
