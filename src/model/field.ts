import slugify from "@sindresorhus/slugify";
import { z } from "zod";
import { parseInstant } from "../format/instant.ts";
import { problems, refused } from "../strings/vi.ts";
import { isDeviceName, isFileAddress, isWindowsAddress } from "./file-address.ts";

/** What a text is, when a type cannot say it: forms and JSON Schemas give it the pattern of its kind. */
export type FieldKind = "instant" | "url" | "absoluteUrl" | "path" | "email" | "slug" | "period" | "day" | "picture" | "colour" | "repository";

/** What the schema says of a field besides its type: `title` is the Vietnamese label, `description` a hint, `examples[0]` what to write. */
export interface FieldMeta { title: string; description?: string; examples?: unknown[]; kind?: FieldKind }

/** Parameters of a custom zod issue: both texts go to the editor as they are. `what` gets the name of the field. */
export interface CustomParams { what: (name: string) => string; fix: string }

const note = (meta: string | FieldMeta): FieldMeta => (typeof meta === "string" ? { title: meta } : meta);

const custom = (params: CustomParams) => ({ code: "custom" as const, params: { ...params } });

/** One line of text, trimmed; 1 to `max` characters. */
export const text = (meta: string | FieldMeta, max = 200) => z.string().trim().min(1).max(max).meta({ ...note(meta) });

export const yesNo = (meta: string | FieldMeta) => z.boolean().meta({ ...note(meta) });

export const number = (meta: string | FieldMeta) => z.number().meta({ ...note(meta) });

export const oneOf = <const T extends readonly [string, ...string[]]>(meta: string | FieldMeta, choices: T) => z.enum(choices).meta({ ...note(meta) });

export const listOf = <T extends z.ZodType>(meta: string | FieldMeta, item: T, max = 50) => z.array(item).max(max).meta({ ...note(meta) });

/** A point in time. Without a zone it is Vietnamese local time; a bare day is its midnight. */
export const instant = (meta: string | FieldMeta) =>
  z.string().transform((written, context) => {
    const value = parseInstant(written);
    if (value) return value;
    context.addIssue({ ...custom({ what: (name) => problems.badDate.what(name, written), fix: problems.badDate.fix }), input: written });
    return z.NEVER;
  }).meta({ examples: ["2019-05-13 16:43"], kind: "instant", ...note(meta) });

const checked = (kind: FieldKind, meta: string | FieldMeta, max: number, accept: (value: string) => boolean, params: (written: string) => CustomParams) =>
  z.string().trim().min(1).max(max).superRefine((value, context) => {
    if (!accept(value)) context.addIssue({ ...custom(params(value)), input: value });
  }).meta({ kind, ...note(meta) });

/** Its host becomes part of policies and of files for web servers, where other signs mean something. */
const isHttps = (value: string): boolean => /^https?:\/\/[\p{L}\p{N}.-]+\.[\p{L}\p{N}.-]+(:\d+)?([/?#]|$)/u.test(value) && URL.canParse(value);
const isPath = (value: string): boolean => /^\/(?!\/)[^\s\\]*$/.test(value) && !value.split(/[?#]/)[0]!.split("/").includes("..");

/** A place in the portal (`/lien-he/`) or on the web (`https://…`); `mailto:` and `tel:` too. Never a scheme that can run. */
export const url = (meta: string | FieldMeta) =>
  checked("url", meta, 500, (value) => isPath(value) || isHttps(value) || /^(mailto:[^\s@]+@[^\s@]+|tel:[+\d]+)$/.test(value),
    (written) => ({ what: (name) => problems.badUrl.what(name, written), fix: problems.badUrl.fix }));

/** A full web address with its scheme, without a slash at the end. */
export const absoluteUrl = (meta: string | FieldMeta) =>
  checked("absoluteUrl", meta, 500, isHttps, (written) => ({ what: (name) => problems.badAbsoluteUrl.what(name, written), fix: problems.badAbsoluteUrl.fix }))
    .transform((value) => value.replace(/\/+$/, ""));

/** An address within the portal, `/…`. */
export const path = (meta: string | FieldMeta) =>
  checked("path", meta, 300, isPath, (written) => ({ what: (name) => problems.badUrl.what(name, written), fix: problems.badUrl.fix }));

/** A former address of a page: a file will stand there, or a rule of the web server. */
export const formerAddress = (meta: string | FieldMeta) =>
  checked("path", meta, 300, (value) => isPath(value) && !/#|\?$/.test(value) && isFileAddress(value), (written) => {
    const { what, fix } = !isPath(written) ? problems.badUrl : /#|\?$/.test(written) ? refused.alias.unsent : isWindowsAddress(written) ? refused.alias.shape : refused.alias.windows;
    return { what: (name) => what(name, written), fix };
  });

export const email = (meta: string | FieldMeta) =>
  checked("email", meta, 200, (value) => z.email().safeParse(value).success,
    (written) => ({ what: (name) => problems.badEmail.what(name, written), fix: problems.badEmail.fix }));

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const isSlug = (value: string): boolean => value.length <= 100 && slugPattern.test(value);

/** @example slugOf("Hợp tác xã Đông Nam Dược") // "hop-tac-xa-dong-nam-duoc" */
export const slugOf = (value: string): string => slugify(value.normalize("NFC"), { decamelize: false }).slice(0, 100).replace(/-+$/, "");

/** Small letters without marks, digits and hyphens: part of an address. */
export const slug = (meta: string | FieldMeta) =>
  checked("slug", meta, 100, (value) => isSlug(value) && !isDeviceName(value), (written) => (isSlug(written) && isDeviceName(written)
    ? { what: () => refused.deviceName.what(written), fix: refused.deviceName.fix(`${written}-1`) }
    : { what: (name) => problems.badSlug.what(name, written), fix: problems.badSlug.fix(slugOf(written)) }));
