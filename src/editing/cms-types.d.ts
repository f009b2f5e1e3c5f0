/** The configuration of Sveltia CMS. Its package names its types in a way Node's module rules do not find. */
export type { Backend, CmsConfig, Collection, CollectionFile, Field } from "../../node_modules/@sveltia/cms/types/public.d.ts";
