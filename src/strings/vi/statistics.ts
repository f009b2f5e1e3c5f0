/** Words of indicators, progress and charts. */
export const statistics = {} as const;
