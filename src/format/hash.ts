import { createHash } from "node:crypto";

/** Tells one content from another: 96 bits of SHA-1, not for secrets. */
export const shortHash = (content: string | NodeJS.ArrayBufferView): string => createHash("sha1").update(content).digest("base64url").slice(0, 16);

/** How a content security policy names a script or style that stands within a page. */
export const policySource = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

/** SHA-256 as `sha256sum` prints it. */
export const sha256 = (content: string | NodeJS.ArrayBufferView): string => createHash("sha256").update(content).digest("hex");
