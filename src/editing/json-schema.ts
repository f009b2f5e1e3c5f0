import { z } from "zod";
import type { FieldKind, FieldMeta } from "../model/field.ts";
import { fieldPattern } from "./field-patterns.ts";

/** JSON Schema, draft 7, with the words of editors. `kind` is there only when asked for. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  kind?: FieldKind;
  type?: string | string[];
  const?: unknown;
  enum?: string[];
  pattern?: string;
  /** What the YAML extension of VS Code tells when the pattern does not fit. */
  patternErrorMessage?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  not?: JsonSchema;
  default?: unknown;
}

/** What the file may say, as JSON Schema: labels, hints and examples of the model, patterns where zod refines or transforms. */
export function jsonSchemaOf(schema: z.ZodType, { withKinds = false } = {}): JsonSchema {
  const { $schema, ...written } = z.toJSONSchema(schema, {
    target: "draft-7", io: "input", unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => { complete(jsonSchema as JsonSchema, z.globalRegistry.get(zodSchema) as FieldMeta | undefined, withKinds); },
  }) as JsonSchema;
  return { ...($schema && { $schema }), ...written };
}

function complete(node: JsonSchema, meta: FieldMeta | undefined, withKinds: boolean): void {
  const { kind } = node;
  if (kind) {
    const { pattern, errorMessage } = fieldPattern(kind);
    Object.assign(node, { pattern, patternErrorMessage: errorMessage });
    if (!withKinds) delete node.kind;
  }
  if (meta?.examples && !node.examples) node.examples = meta.examples; // left out of what is transformed
  if (node.anyOf) node.anyOf = node.anyOf.filter(({ not }) => !not); // takes nothing: it only words a problem
}
