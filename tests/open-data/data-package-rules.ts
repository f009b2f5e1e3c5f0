import { createHash } from "node:crypto";
import { readTable } from "./built.ts";

// What Data Package 2, Data Resource 2 and Table Schema 2 say MUST hold (datapackage.org/standard), and what the package says of its files.

interface Field { name?: string; type?: string; format?: string; constraints?: { required?: boolean; enum?: string[]; pattern?: string } }
interface ForeignKey { fields: string[]; reference: { resource: string; fields: string[] } }
interface Schema { fields?: Field[]; missingValues?: string[]; primaryKey?: string[]; foreignKeys?: ForeignKey[] }
interface Resource { name?: string; path?: string; data?: unknown; type?: string; bytes?: number; hash?: string; encoding?: string; schema?: Schema }
interface Entry { name?: string; path?: string; title?: string }
export interface Descriptor { $schema?: string; resources?: Resource[]; licenses?: Entry[]; contributors?: (Entry & { roles?: string[] })[]; sources?: Entry[]; keywords?: string[]; created?: string; version?: string; homepage?: string }

const urlOrPath = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const version = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Everything that breaks a rule. `file` gives the bytes of a resource's path. */
export function packageProblems(descriptor: Descriptor, file: (path: string) => Buffer): string[] {
  const { resources = [], licenses, contributors, sources, keywords, created, homepage } = descriptor;
  const told: (string | false | undefined)[] = [
    descriptor.$schema !== "https://datapackage.org/profiles/2.0/datapackage.json" && "profile",
    resources.length === 0 && "no resources",
    new Set(resources.map(({ name }) => name)).size < resources.length && "two resources of one name",
    created !== undefined && !(moment.test(created) && !Number.isNaN(Date.parse(created))) && `created ${created}`,
    descriptor.version !== undefined && !version.test(descriptor.version) && `version ${descriptor.version}`,
    homepage !== undefined && !URL.canParse(homepage) && `homepage ${homepage}`,
    (keywords?.length === 0 || keywords?.some((keyword) => typeof keyword !== "string")) && "keywords",
    licenses?.length === 0 && "licences empty",
    ...(licenses ?? []).flatMap(({ name, path }) => [!name && !path && "licence without name and path", name !== undefined && !/^[-a-zA-Z0-9._]+$/.test(name) && `licence name ${name}`, path !== undefined && !urlOrPath.test(path) && `licence path ${path}`]),
    ...(contributors ?? []).flatMap((one) => [Object.keys(one).length === 0 && "contributor empty", one.path !== undefined && !/^https?:\/\//.test(one.path) && `contributor path ${one.path}`, one.roles?.length === 0 && "roles empty"]),
    ...(sources ?? []).flatMap((one) => [Object.keys(one).length === 0 && "source empty", one.path !== undefined && !urlOrPath.test(one.path) && `source path ${one.path}`]),
  ];
  const tables = new Map(resources.map((resource) => [resource.name, table(resource, file)]));
  return [...told.filter((one) => typeof one === "string"), ...resources.flatMap((resource) => resourceProblems(resource, tables, file))];
}

type Rows = Record<string, string>[];
interface ReadTable { header: string[]; rows: Rows }

function table({ path = "" }: Resource, file: (path: string) => Buffer): ReadTable {
  const [header = [], ...lines] = readTable(file(path).toString("utf8"));
  return { header, rows: lines.map((line) => Object.fromEntries(line.map((cell, index) => [header[index], cell]))) };
}

function resourceProblems({ name = "", path, data, type, bytes, hash, encoding, schema = {} }: Resource, tables: ReadonlyMap<string | undefined, ReadTable>, file: (path: string) => Buffer): string[] {
  const at = (problem: string | false): string[] => (problem ? [`${name}: ${problem}`] : []);
  const content = file(path!);
  const { fields = [] } = schema;
  const { header, rows } = tables.get(name)!;
  return [
    ...at(!/^[a-z0-9._-]+$/.test(name) && "name"),
    ...at((path === undefined) === (data === undefined) && "path or data, one of them"),
    ...at(!urlOrPath.test(path ?? "") && `path ${path}`),
    ...at(type !== "table" && "type"),
    ...at(encoding !== "utf-8" && "encoding"),
    ...at(bytes !== content.length && `bytes ${bytes}`),
    ...at(hash !== `sha256:${createHash("sha256").update(content).digest("hex")}` && "hash"),
    ...at(fields.length === 0 && "no fields"),
    ...at(fields.some((field) => !field.name) && "field without a name"),
    ...at(header.join() !== fields.map((field) => field.name).join() && "header differs from fields"),
    ...at(new Set(header).size < header.length && "two fields of one name"),
    ...fields.flatMap((field) => rows.flatMap((row, index) => cellProblem(field, row[field.name!]!).flatMap((problem) => at(`${problem} in row ${index + 1}`)))),
    ...keyProblems(schema, rows).flatMap(at),
    ...(schema.foreignKeys ?? []).flatMap((key) => referenceProblems(key, rows, tables).flatMap(at)),
  ];
}

const types: Record<string, RegExp> = {
  string: /^/, number: /^-?\d+(\.\d+)?$/, integer: /^-?\d+$/, boolean: /^(true|false)$/, date: /^\d{4}-\d{2}-\d{2}$/,
};

function cellProblem({ name, type = "string", format, constraints = {} }: Field, cell: string): string[] {
  const bad = (rule: string): string[] => [`${name} ${rule} «${cell}»`];
  if (!types[type]) return bad(`type ${type}`);
  if (cell === "") return constraints.required ? bad("required") : [];
  if (!types[type].test(cell) || (type === "date" && new Date(`${cell}T00:00:00Z`).toISOString().slice(0, 10) !== cell)) return bad(type);
  if (format === "uri" && !URL.canParse(cell)) return bad("uri");
  if (constraints.enum && !constraints.enum.includes(cell)) return bad("enum");
  if (constraints.pattern && !new RegExp(constraints.pattern).test(cell)) return bad("pattern");
  return [];
}

const valueOf = (row: Record<string, string>, names: readonly string[]): string => JSON.stringify(names.map((name) => row[name]));

function keyProblems({ fields = [], primaryKey = [] }: Schema, rows: Rows): string[] {
  if (primaryKey.length === 0) return ["no primary key"];
  if (primaryKey.some((name) => !fields.some((field) => field.name === name && field.constraints?.required))) return ["primary key of fields that may be missing"];
  const values = rows.map((row) => valueOf(row, primaryKey));
  return new Set(values).size < values.length ? ["primary key twice"] : [];
}

function referenceProblems({ fields, reference }: ForeignKey, rows: Rows, tables: ReadonlyMap<string | undefined, ReadTable>): string[] {
  const target = tables.get(reference.resource);
  if (!target || fields.length !== reference.fields.length || reference.fields.some((name) => !target.header.includes(name))) return [`foreign key to ${reference.resource}`];
  const known = new Set(target.rows.map((row) => valueOf(row, reference.fields)));
  return rows.filter((row) => !known.has(valueOf(row, fields))).map((row) => `foreign key ${valueOf(row, fields)}`);
}
