/** Name of the Trusted Types policy of our scripts, which browsers read too: see `src/client/trusted.ts`. */
export const trustedName = "cong";
