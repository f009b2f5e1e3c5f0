import { spawnSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { headerRules } from "../../src/hosting/header-rules.ts";
import { headersFile } from "../../src/hosting/headers-file.ts";
import { serverFiles } from "../../src/hosting/unserved.ts";
import { headersAt } from "../support/header-list.ts";
import { madeUpRelease } from "../support/made-up-release.ts";
import { site } from "../support/model.ts";
import { publish, type Told } from "../support/publisher.ts";

const test = suite("npm run publish -- s3");

const names = [
  "index.html", "404.html", "tin-tuc/2024/05/bai/index.html", "nhung/so/index.html", "sw.js", "rss.xml", "du-lieu/catalog.jsonld", "manifest.webmanifest", ".well-known/security.txt",
  "tai-nguyen/trang.0123456789.js", "tai-nguyen/du-doan.0123456789.json", "anh/bai.avif", "anh/2024/bai.webp", "anh/bai.jpg", "tim-kiem/index.html", "tim-kiem/chi-muc/goc.json", "tim-kiem/chi-muc/a1b2/0", "tim-kiem/chi-muc/a1b2/1/2",
  ...serverFiles,
];

const rulesWith = (publishOriginals: boolean) => headerRules({ site: site({ publishOriginals }), inline: { styles: [], scripts: [] }, speculationRules: "/tai-nguyen/du-doan.0123456789.json", icon: "/tai-nguyen/bieu-trung.0123456789.svg" });

function commandsFor(publishOriginals: boolean, ...more: string[]): Promise<Told> {
  const headers = headersFile(rulesWith(publishOriginals));
  return publish({ programsHere: "/nowhere" }, ["s3", "cong-tinh", "--output", madeUpRelease(Object.fromEntries(names.map((name) => [name, name === "_headers" ? headers : name]))), ...more]);
}

interface Call { words: string[]; option: (name: string) => string | undefined; takes: (name: string) => boolean }

/** What `aws` would be called with, and how it reads patterns: `*` goes over folders too, and the last pattern that fits counts. */
function callsOf(script: string): Call[] {
  const run = spawnSync("sh", ["-c", `aws() { for word do printf '%s\\0' "$word"; done; printf '\\n\\0'; }\n${script}`], { encoding: "utf8" });
  assert.is(run.status, 0, run.stderr);
  return run.stdout.split("\n\0").filter(Boolean).map((line) => {
    const words = line.split("\0").filter(Boolean);
    const filters = words.flatMap((word, place) => (word === "--include" || word === "--exclude" ? [[word, words[place + 1]!] as const] : []));
    const fits = (pattern: string, name: string): boolean => new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^$()|{}[\]\\]/g, String.raw`\$&`)).join(".*")}$`).test(name);
    return {
      words,
      option: (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined),
      takes: (name: string): boolean => filters.findLast(([, pattern]) => fits(pattern, name))?.[0] !== "--exclude",
    };
  });
}

for (const publishOriginals of [false, true]) {
  test(`each file is sent once, with what the list of headers says${publishOriginals ? ", originals of photos for a day" : ""}`, async () => {
    const { code, said } = await commandsFor(publishOriginals);
    assert.is(code, 0);
    const calls = callsOf(said);
    const sending = calls.filter(({ words }) => !words.includes("--delete"));
    for (const name of [...names, "SHA256SUMS"]) {
      const takers = sending.filter(({ takes }) => takes(name));
      const expected = headersAt(rulesWith(publishOriginals), `/${name}`);
      if ((serverFiles as readonly string[]).includes(name)) assert.is(takers.length, 0, `${name} is for other servers`);
      else assert.equal(takers.map(({ option }) => option("--cache-control")), [expected["Cache-Control"]], name);
      if (expected["Content-Type"]) assert.is(takers[0]!.option("--content-type"), expected["Content-Type"], name);
    }
    for (const call of sending) assert.ok(names.some(call.takes) || call.takes("SHA256SUMS"), call.words.join(" "));
    const type = (name: string): string | undefined => sending.find(({ takes }) => takes(name))!.option("--content-type");
    assert.equal(["anh/bai.avif", "anh/2024/bai.webp", "manifest.webmanifest", "du-lieu/catalog.jsonld"].map(type), ["image/avif", "image/webp", "application/manifest+json", "application/ld+json"]);
  });
}

test("what never changes goes first and pages after it; removals come last and send nothing", async () => {
  const calls = callsOf((await commandsFor(true)).said);
  const order = calls.map(({ option, words }) => (words.includes("--delete") ? "removal" : option("--cache-control")!));
  assert.equal([...new Set(order)], ["public, max-age=31536000, immutable", "public, max-age=86400", "no-cache", "removal"]);
  assert.equal(calls.map(({ words }) => words.includes("--size-only")), order.map((said) => said.includes("immutable") || said === "removal"));
  assert.ok(calls.every(({ words }) => words[0] === "s3" && words[1] === "sync" && words.some((word) => word.endsWith("/")) && words.includes("s3://cong-tinh/")));
});

test("after a release is rolled back, everything that can change is sent, whatever its time says", async () => {
  const calls = callsOf((await commandsFor(false, "--all")).said);
  for (const { words, option } of calls) assert.is(words.includes("cp") && words.includes("--recursive"), option("--cache-control") === "no-cache");
});

test("a bucket or folder that a shell would read otherwise is refused", async () => {
  for (const bucket of ["Cong", "a", "cong'; id", "cong tinh", "s3://cong", "cong/../x", "$(id)"]) assert.is((await publish({ programsHere: "/nowhere" }, ["s3", bucket])).code, 2, bucket);
  assert.is((await publish({ programsHere: "/nowhere" }, ["s3", "cong-tinh", "--output", "a'b"])).code, 2);
});

test("a stroke at the end of the output makes no difference", async () => {
  const release = madeUpRelease({ "_headers": headersFile(rulesWith(false)), "index.html": "x" });
  const told = (output: string): Promise<Told> => publish({ programsHere: "/nowhere" }, ["s3", "cong-tinh", "--output", output]);
  assert.equal(await told(`${release}/`), await told(release));
});

test.run();
