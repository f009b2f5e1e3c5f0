import type { Field } from "./cms-types.d.ts";
import { zone } from "../format/instant.ts";
import { editing as words } from "../strings/vi.ts";
import type { JsonSchema } from "./json-schema.ts";

/** What may be chosen in a field, by its name: categories and indicators are known only once content is read. */
export type Choices = Readonly<Record<string, readonly { label: string; value: string }[]>>;

/** Texts that may be longer than this get several lines. */
const oneLine = 200;

/** The fields of a form that writes what a schema with kinds accepts. */
export const fieldsOf = (schema: JsonSchema, choices: Choices): Field[] =>
  Object.entries(schema.properties ?? {}).map(([name, node]) => fieldOf(name, node, choices, schema.required?.includes(name) ?? false));

export function fieldOf(name: string, node: JsonSchema, choices: Choices, required: boolean): Field {
  const options = choices[name];
  const common = { name, label: node.title ?? name, required, ...hintOf(node, options !== undefined) };
  if (node.type === "array") return options ? { ...common, widget: "select", multiple: true, options: [...options], ...lengthOf(node) } : listOf(common, node, choices);
  if (options) return { ...common, widget: "select", options: [...options] };
  if (node.properties) return { ...common, widget: "object", fields: fieldsOf(node, choices) };
  if (node.enum) return { ...common, widget: "select", options: node.enum };
  if (node.type === "boolean") return { ...common, widget: "boolean", default: false };
  if (node.type === "integer" || node.type === "number") {
    return { ...common, widget: "number", value_type: node.type === "integer" ? "int" : "float", min: node.minimum, max: node.maximum };
  }
  return textOf(common, node);
}

interface Common { name: string; label: string; required: boolean; hint?: string }

function textOf(common: Common, node: JsonSchema): Field {
  // Whatever the zone of the editor's machine, what is written is Vietnamese time.
  if (node.kind === "instant") return { ...common, widget: "datetime", format: "YYYY-MM-DD HH:mm", input_timezone: zone };
  if (node.kind === "picture") return { ...common, widget: "image", accept: ".jpg,.jpeg,.png,.webp,.avif", choose_url: false };
  const { pattern, patternErrorMessage = "", maxLength: maxlength = Infinity } = node;
  return {
    ...common, widget: maxlength > oneLine && !pattern ? "text" : "string",
    ...(pattern && { pattern: [pattern, patternErrorMessage] as [string, string] }),
    ...(Number.isFinite(maxlength) && { maxlength }),
  };
}

function listOf(common: Common, { items = {}, ...node }: JsonSchema, choices: Choices): Field {
  const list = { ...common, widget: "list" as const, ...lengthOf(node) };
  if (items.oneOf) return { ...list, typeKey: "type", types: items.oneOf.map((member) => blockOf(member, choices)) };
  if (items.properties) return { ...list, fields: fieldsOf(items, choices), ...(items.properties["title"] && { summary: "{{title}}" }) };
  if (items.pattern) return { ...list, field: fieldOf("value", items, choices, true) };
  const { hint: _, ...rows } = list; // it speaks of commas; here each word has a row of its own
  return rows;
}

/** One kind of item in a list of several kinds, told apart by `type`. */
function blockOf({ properties: { type, ...properties } = {}, required = [] }: JsonSchema, choices: Choices) {
  const name = String(type?.const) as keyof typeof words.form.blocks;
  return { name, label: words.form.blocks[name], widget: "object" as const, fields: fieldsOf({ properties, required }, choices) };
}

const lengthOf = ({ minItems: min, maxItems: max }: JsonSchema) => ({ ...(min && { min }), ...(max && { max }) });

function hintOf({ description, examples, pattern, kind }: JsonSchema, chosen: boolean): { hint?: string } {
  if (description) return { hint: description };
  const example = examples?.[0];
  return pattern && example !== undefined && !chosen && kind !== "instant" && kind !== "picture" ? { hint: words.form.example(String(example)) } : {};
}
