import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { schemaFolder } from "../../src/editing/schema-files.ts";

export const root = join(import.meta.dirname, "../..");

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
ajv.addVocabulary(["patternErrorMessage"]);

/** Checks against a schema as it is committed. */
export const validator = (name: string): ValidateFunction => ajv.compile(JSON.parse(readFileSync(join(root, schemaFolder, `${name}.json`), "utf8")));

/** `/date must match pattern`, one for each fault. */
export const faults = (validate: ValidateFunction, value: unknown): string[] =>
  (validate(value) ? [] : validate.errors!.map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${params["additionalProperty"] ?? params["missingProperty"] ?? ""}`.trim()));
