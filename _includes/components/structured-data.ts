import { isoInstant } from "../../src/format/date.ts";
import type { Article } from "../../src/model/article.ts";
import { sharedPhoto } from "../../src/model/photo-files.ts";
import type { Picture } from "../../src/model/picture.ts";
import type { Portal } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import { site as words } from "../../src/strings/vi.ts";
import type { Crumb } from "./breadcrumb.ts";

/** Schema.org descriptions for search engines. Addresses in them are absolute. */
type Thing = { "@type": string } & Record<string, unknown>;

const context = "https://schema.org";

const publisher = ({ site, assets }: Portal): Thing => ({
  "@type": "GovernmentOrganization",
  name: site.agency.name,
  url: site.url + routes.home,
  logo: { "@type": "ImageObject", url: site.url + assets.icon512, width: 512, height: 512 },
  address: site.agency.address,
  email: site.agency.email,
  telephone: site.agency.telephone,
});

export const siteData = (portal: Portal): Thing => ({
  "@context": context,
  "@type": "WebSite",
  name: portal.site.title,
  alternateName: portal.site.shortTitle,
  url: portal.site.url + routes.home,
  inLanguage: "vi",
  publisher: publisher(portal),
});

export const breadcrumbData = ({ site }: Portal, steps: readonly Crumb[]): Thing => ({
  "@context": context,
  "@type": "BreadcrumbList",
  itemListElement: [{ title: words.top.home, url: routes.home }, ...steps].map(({ title, url }, i) => ({
    "@type": "ListItem", position: i + 1, name: title, item: site.url + url,
  })),
});

function imageData({ site }: Portal, picture: Picture): Thing {
  const { url, width, height } = sharedPhoto(picture);
  return { "@type": "ImageObject", url: site.url + url, width, height, caption: picture.caption ?? picture.alt };
}

/** Keys without a value are left out when it is written as JSON. */
export const articleData = (portal: Portal, article: Article): Thing => ({
  "@context": context,
  "@type": "NewsArticle",
  headline: article.title,
  description: article.summary,
  inLanguage: "vi",
  datePublished: isoInstant(article.date),
  dateModified: isoInstant(article.updated ?? article.date),
  mainEntityOfPage: portal.site.url + article.url,
  articleSection: article.category.title,
  keywords: article.tags.length ? article.tags.map(({ name }) => name) : undefined,
  image: article.image && imageData(portal, article.image),
  author: article.author ? { "@type": "Person", name: article.author } : { "@type": "GovernmentOrganization", name: portal.site.agency.name },
  publisher: publisher(portal),
  isBasedOn: article.source?.url,
});
