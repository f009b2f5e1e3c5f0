import type { Collection, CollectionFile, Field } from "./cms-types.d.ts";
import { articleSchema } from "../model/article.ts";
import { categoriesSchema } from "../model/category.ts";
import { homeSchema } from "../model/home.ts";
import { topicsSchema } from "../model/indicator.ts";
import { menuSchema } from "../model/menu.ts";
import { pageSchema } from "../model/page.ts";
import type { Portal } from "../model/portal.ts";
import { questionSchema } from "../model/question.ts";
import { siteSchema } from "../model/site.ts";
import { editing, labels, questions as questionWords } from "../strings/vi.ts";
import { fieldOf, fieldsOf, type Choices } from "./cms-field.ts";
import { fieldPattern } from "./field-patterns.ts";
import { jsonSchemaOf } from "./json-schema.ts";

const words = editing.form;

/** What can be edited at `/quan-tri/`. Figures and their sources are not: their tables do not fit a form, and `npm run check` speaks of lines. */
export function collectionsOf({ categories, indicators }: Pick<Portal, "categories" | "indicators">): Collection[] {
  const listed = (things: readonly { id: string; title: string }[]) => things.map(({ id, title }) => ({ label: title, value: id }));
  const [ofCategories, ofIndicators] = [listed(categories), listed(indicators)];
  return [
    articles({ category: ofCategories, indicators: ofIndicators }),
    questions(),
    pages(),
    dataFiles({ categories: ofCategories, indicators: ofIndicators }),
  ];
}

/** What every text needs comes first, then the text itself, then what few need. */
function withBody(fields: Field[], first: readonly string[], label: string = words.body): Field[] {
  const isFirst = ({ name }: Field): boolean => first.includes(name);
  return [...first.flatMap((name) => fields.filter((field) => field.name === name)), body(label), ...fields.filter((field) => !isFirst(field))];
}

/** Markdown is written as it stands: the formatting editor knows neither footnotes nor the blocks that place figures. */
const body = (label: string) => ({ name: "body", label, hint: words.bodyHint, widget: "markdown" as const, modes: ["raw" as const, "rich_text" as const] });

const slug = { template: "{{title}}", editable: ["create" as const], hint: words.slugHint, pattern: [fieldPattern("slug").pattern, fieldPattern("slug").errorMessage] as [string, string] };

/** A new file starts with the present moment in the field of this name. */
const nowIn = (name: string, fields: Field[]): Field[] => fields.map((field) => (field.name === name ? Object.assign(field, { default: "{{now}}" }) : field));

const articles = (choices: Choices): Collection => ({
  name: "tin-bai", label: words.articles, label_singular: words.article, description: words.articlesHint, icon: "article",
  folder: "content/tin-tuc", path: "{{date | date('YYYY')}}/{{slug}}", slug,
  // Beside the article. The program takes all photos of a folder for those of each text in it, and would delete or copy them with it:
  // a text is withdrawn by `draft` or `expires`.
  media_folder: "", public_folder: "", delete: false, duplicate: false,
  sortable_fields: { fields: ["date", "title"], default: { field: "date", direction: "descending" } },
  view_filters: [{ label: labels.article.draft, field: "draft", pattern: true }],
  fields: withBody(nowIn("date", fieldsOf(jsonSchemaOf(articleSchema, { withKinds: true }), choices)), ["title", "date", "summary", "category", "author", "image", "tags"]),
});

const pages = (): Collection => ({
  name: "trang", label: words.pages, label_singular: words.page, description: words.pagesHint, icon: "description",
  folder: "content/trang", slug, media_folder: "", public_folder: "", delete: false, duplicate: false,
  fields: withBody(nowIn("updated", fieldsOf(jsonSchemaOf(pageSchema, { withKinds: true }), {})), ["title", "summary", "updated"]),
});

const questions = (): Collection => ({
  name: "hoi-dap", label: questionWords.form.questions, label_singular: questionWords.form.one, description: questionWords.form.about, icon: "forum",
  folder: "content/hoi-dap", path: "{{answered | date('YYYY')}}/{{slug}}", slug, media_folder: "", public_folder: "", delete: false, duplicate: false,
  sortable_fields: { fields: ["answered", "title"], default: { field: "answered", direction: "descending" } },
  fields: withBody(nowIn("answered", fieldsOf(jsonSchemaOf(questionSchema, { withKinds: true }), {})), ["title", "asked", "answered", "answeredBy", "askedBy", "question"], questionWords.form.answer),
});

function dataFiles(choices: Choices): Collection {
  const schemas = { site: siteSchema, menu: menuSchema, categories: categoriesSchema, home: homeSchema, topics: topicsSchema };
  const files = Object.entries(schemas).map(([name, schema]): CollectionFile => {
    const node = jsonSchemaOf(schema, { withKinds: true });
    const label = editing.schemas[name as keyof typeof schemas];
    const own = name === "home" ? choices : {};
    const fields = node.type === "array" ? [{ ...fieldOf(name, { ...node, title: label }, own, true), root: true } as Field] : fieldsOf(node, own);
    return { name, label, file: `_data/${name}.yml`, format: "yaml", fields };
  });
  return { name: "du-lieu", label: words.data, description: words.dataHint, icon: "tune", files };
}
