import { trustedName } from "../model/trusted-name.ts";

interface TrustedTypes { createPolicy(name: string, rules: { createScriptURL(url: string): string; createHTML(text: string): string }): { createScriptURL(url: string): unknown; createHTML(text: string): unknown } }

/** Only addresses of the portal itself become scripts; text becomes HTML only for a parser in which nothing runs. Browsers without Trusted Types take plain strings. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(trustedName, {
  createScriptURL(url) {
    if (/^\/(?!\/)/.test(url)) return url;
    throw new TypeError(url);
  },
  createHTML: (text) => text,
});

/** The address of a worker, as the portal's policy wants to be handed it. */
export const trustedAddress = (url: string): string => (policy ? policy.createScriptURL(url) as string : url);

/** A document apart from the page: nothing in it runs or loads. */
export const parsedApart = (text: string): Document => new DOMParser().parseFromString(policy ? policy.createHTML(text) as string : text, "text/html");
