/** Words citizens read on the pages. */
export const site = {} as const;
