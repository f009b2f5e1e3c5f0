import { routes } from "../model/routes.ts";

/** Links to pages of the portal; not to files, which have a dot in their names, nor to what is heavy, another server's or editors'. */
const where = {
  and: [
    { href_matches: "/*" },
    { not: { href_matches: ["/*.*", ...[routes.feedback, routes.editing, routes.search].map((url) => `${url}*`)] } },
    { not: { selector_matches: "[download], [target], [rel~=external], [rel~=nofollow]" } },
  ],
};

/** Made ready once a reader rests on a link; fetched at least when they press it. Whoever saves data is spared by the browser. */
export const speculationRules = {
  prerender: [{ where, eagerness: "moderate" }],
  prefetch: [{ where, eagerness: "conservative" }],
};
