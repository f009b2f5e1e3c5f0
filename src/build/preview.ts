import type EleventyClass from "@11ty/eleventy";
import { ContentError, type Problem } from "../model/problem.ts";
import { embedUrl, routes } from "../model/routes.ts";
import type { Content, Folders } from "../content/load.ts";
import type { Build } from "./current.ts";
import type { Selection } from "./plan.ts";
import { checkedContent, prepare } from "./prepare.ts";
import { PageStyles } from "./page-styles.ts";
import { problemPage, unpublishedIn, withPreviewMarks } from "./preview-marks.ts";
import { PreviewPhotos } from "./preview-photos.ts";
import { PreviewSearch } from "./preview-search.ts";
import { PreviewSources } from "./preview-sources.ts";
import { runEleventy } from "./write-pages.ts";

type Prepared = Omit<Build, "writer">;

const nothing: Selection = { articles: [], months: [], years: [], categories: [], tags: [], indicators: [], pages: [], questions: [], questionYears: [] };

/** A portal whose pages are made one by one, when somebody looks at them. */
export class Preview {
  readonly #Eleventy: typeof EleventyClass;
  readonly #folders: Folders & { cache?: string };
  readonly #sources: PreviewSources;
  readonly #photos: PreviewPhotos;
  readonly #search = new PreviewSearch();
  #build: Prepared | undefined;
  #unpublished: ReturnType<typeof unpublishedIn> = new Map();
  #problems: readonly Problem[] = [];
  /** Pages and files of the portal as it stands, by address. */
  #made = new Map<string, string | Uint8Array>();
  /** One thing at a time: Eleventy's runs share one setting. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(Eleventy: typeof EleventyClass, folders: Folders & { cache?: string }) {
    this.#Eleventy = Eleventy;
    this.#folders = folders;
    const { cache = ".cache" } = folders;
    this.#sources = new PreviewSources(cache);
    this.#photos = new PreviewPhotos(cache);
  }

  /** Reads what changed; with errors in it, the portal stays as it was. @returns what is wrong, warnings too; pages say it as well */
  load(now: Date): Promise<readonly Problem[]> {
    return this.#inTurn(async () => {
      try {
        const { content, warnings } = await checkedContent(this.#folders, now, this.#sources.read);
        this.#build = await prepare(withoutKeeping(content), { ...this.#folders, now, withUnpublished: true }, { bodyOf: this.#sources.bodies() });
        this.#unpublished = unpublishedIn(this.#build.portal);
        this.#photos.show(this.#build.portal);
        this.#made = new Map();
        return (this.#problems = warnings);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        return (this.#problems = error.problems);
      }
    });
  }

  /** A page that tells what is wrong, as long as there has been no portal to show. */
  get trouble(): string | undefined { return this.#build ? undefined : problemPage(this.#problems); }

  /** The page or file at an address; undefined when the portal has none there. */
  async answer(url: string): Promise<string | Uint8Array | undefined> {
    return await this.#photos.file(url) ?? this.#inTurn(async () => {
      if (!this.#build) return undefined;
      const found = await this.#search.file(this.#build.portal, url);
      if (found) return found;
      const asset = this.#build.files.find((file) => file.url === url);
      if (asset) return asset.content; // sooner than by Eleventy, which would make all pages that there is one of
      if (!this.#made.has(url)) await this.#make(this.#build, url);
      const made = this.#made.get(url);
      return typeof made === "string" && /(\/|\.html)$/.test(url) ? withPreviewMarks(made, url, this.#unpublished, this.#problems) : made;
    });
  }

  async #make(build: Prepared, url: string): Promise<void> {
    const made = this.#made;
    const { route, render } = choose(build, url);
    if (!route && made.has(routes.notFound)) return; // all such pages are made, and this is none of them
    const styles = new PageStyles(build.portal.assets.styles);
    const writer = { write: (address: string, content: string | Uint8Array) => { made.set(address, typeof content === "string" ? styles.within(content) : content); } };
    await runEleventy(this.#Eleventy, { ...build, render, articles: render.articles, writer }, route);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => {});
    return next;
  }
}

/** A browser that kept pages of the preview would show them in place of what was saved since; a policy in pages would refuse the styles of its marks. */
const withoutKeeping = (content: Content): Content => ({ ...content, site: { ...content.site, offline: false, policyInPages: false } });

/** The route that makes a page, and what to give it; all pages that there is one of are made together. */
function choose({ portal }: Prepared, url: string): { route: string | undefined; render: Selection } {
  const at = <T extends { url: string }>(list: readonly T[]): T[] => list.filter((item) => item.url === url);
  const pages: [route: string, render: Partial<Selection>][] = [
    ["article", { articles: at(portal.articles) }], ["static-page", { pages: at(portal.pages) }], ["question", { questions: at(portal.questions) }],
    ["question-year", { questionYears: at(portal.questionYears) }], ["category", { categories: at(portal.categories) }],
    ["month", { months: at(portal.months) }], ["year", { years: at(portal.years) }], ["tag", { tags: portal.tags.filter(({ tag }) => tag.url === url) }],
    ["indicator", { indicators: at(portal.indicators) }], ["embed", { indicators: portal.indicators.filter(({ id }) => embedUrl(id) === url) }],
  ];
  const found = pages.find(([, render]) => Object.values(render).some((list) => list.length > 0));
  return { route: found?.[0], render: { ...nothing, ...found?.[1] } };
}
