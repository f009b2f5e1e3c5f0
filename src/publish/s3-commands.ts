import { mediaTypes } from "../hosting/media-types.ts";
import { serverFiles } from "../hosting/unserved.ts";
import { publishing as words } from "../strings/vi.ts";

/** One call of `aws s3`: the files it takes, as patterns of which the last one that fits counts, and the headers they get. */
interface Pass { filters: readonly (readonly ["include" | "exclude", string])[]; cache: string; type: string | undefined }

/** Python's list, by which `aws` names types, has these in newer versions only, or not at all. */
const unknownTypes = ["avif", "webp", "webmanifest", "jsonld"];

const fits = (pattern: string, name: string): boolean => new RegExp(`^${pattern.replace(/[.+^$()|{}[\]\\]/g, String.raw`\$&`).replaceAll("*", ".*")}$`, "s").test(name);

/** The parts of a release that the list of headers tells apart, from general to special, by a pattern as `aws` reads them. */
function areasOf(headers: string): { pattern: string; said: ReadonlyMap<string, string> }[] {
  return headers.split("\n\n").map((block) => {
    const [path = "", ...lines] = block.split("\n");
    const said = lines.flatMap((line) => { const [, name, value] = /^ {2}(Cache-Control|Content-Type): (.+)$/.exec(line) ?? []; return name ? [[name, value!] as const] : []; });
    return { pattern: path.slice(1).replace(/:[a-z]+/g, "*"), said: new Map(said) };
  }).filter(({ said }) => said.size > 0);
}

function passesOf(headers: string, names: readonly string[]): Pass[] {
  const areas = areasOf(headers);
  const passes = areas.flatMap(({ pattern }, place): Pass[] => {
    const over = areas.slice(0, place + 1).filter((area) => fits(area.pattern, pattern)); // itself last
    const value = (name: string): string | undefined => over.flatMap(({ said }) => said.get(name) ?? []).at(-1);
    const cache = value("Cache-Control")!;
    const type = value("Content-Type");
    const beside = [...areas.slice(place + 1).map((area) => area.pattern), ...serverFiles].map((other) => ["exclude", other] as const);
    const within = ["exclude", "*"] as const;
    const whole: Pass = { filters: [within, ["include", pattern], ...(type ? [] : unknownTypes.map((ending) => ["exclude", `*.${ending}`] as const)), ...beside], cache, type };
    if (type) return [whole];
    const named = Object.entries(mediaTypes).flatMap(([media, endings]) => endings.filter((ending) => unknownTypes.includes(ending)).map((ending): Pass => ({ filters: [within, ["include", `${pattern}.${ending}`], ...beside], cache, type: media })));
    return [whole, ...named];
  });
  return passes.filter((pass) => names.some((name) => takes(pass, name)));
}

const takes = ({ filters }: Pick<Pass, "filters">, name: string): boolean => filters.findLast(([, pattern]) => fits(pattern, name))?.[0] !== "exclude";

export interface ToBucket { output: string; bucket: string; headers: string; names: readonly string[]; all: boolean }

/**
 * Commands that bring a release into object storage, for a person or `sh` to run: what never changes first, pages when all they need is there, removals last.
 * The last call sends nothing: all sizes are the same by then.
 * @param headers the release's `/_headers`
 * @param all send every page, whatever the times of files say
 */
export function s3Commands({ output, bucket, headers, names, all }: ToBucket): string {
  const to = `'${output}/' 's3://${bucket}/'`;
  const call = ({ filters, cache, type }: Pass, how: string): string =>
    [`aws s3 ${how} ${to} --no-progress`, ...filters.map(([kind, pattern]) => `--${kind} '${pattern}'`), `--cache-control '${cache}'`, ...(type ? [`--content-type '${type}'`] : [])].join(" ");
  const passes = passesOf(headers, names);
  const kept = passes.filter(({ cache }) => cache.includes("immutable"));
  const others = passes.filter((pass) => !kept.includes(pass)).sort((one, other) => Number(one.cache === "no-cache") - Number(other.cache === "no-cache"));
  return [
    `# ${words.s3Head(output, bucket)}`, "set -e",
    `# ${words.s3Kept}`, ...kept.map((pass) => call(pass, "sync --size-only")),
    `# ${words.s3Pages}`, ...(all ? [] : [`# ${words.s3All}`]), ...others.map((pass) => call(pass, all ? "cp --recursive" : "sync")),
    `# ${words.s3Gone}`, `aws s3 sync ${to} --no-progress --size-only --delete ${serverFiles.map((name) => `--exclude '${name}'`).join(" ")}`,
  ].join("\n");
}
