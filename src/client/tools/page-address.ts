/** The address under which the page is known. */
export const pageAddress = (): string => document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
