import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { annotations, codeQuality } from "../../.ci/annotations.ts";
import type { Problem } from "../../src/model/problem.ts";
import { provinceWith } from "../support/portal-site.ts";

const test = suite("workflows of GitHub and GitLab");
const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

interface Step { run?: string; uses?: string; if?: string; with?: { path?: string; key?: string; "include-hidden-files"?: boolean; "persist-credentials"?: boolean } }
interface GithubWorkflow { permissions: Record<string, string>; on: { schedule: { cron: string }[] }; defaults: { run: { shell: string } }; jobs: Record<string, { needs?: string; steps: Step[]; permissions?: Record<string, string> }> }
interface GitlabJob { before_script?: string[]; script?: string[]; cache?: { paths: string[]; key: unknown; policy?: string }[]; artifacts?: { paths?: string[]; when?: string; reports?: Record<string, string> } }

const github = parse(read(".github/workflows/cong.yml")) as GithubWorkflow;
const gitlab = parse(read(".gitlab-ci.yml"), { merge: true }) as Record<string, GitlabJob>;
const steps = Object.values(github.jobs).flatMap((job) => job.steps);
const hosts: Record<string, { text: string; commands: string[] }> = {
  GitHub: { text: read(".github/workflows/cong.yml"), commands: steps.flatMap(({ run }) => run ?? []) },
  GitLab: { text: read(".gitlab-ci.yml"), commands: Object.values(gitlab).flatMap(({ before_script = [], script = [] }) => [...before_script, ...script]) },
};

test("every npm script and every file that is called exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  for (const [host, { commands }] of Object.entries(hosts)) {
    const called = commands.flatMap((command) => [...command.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!));
    assert.equal([...new Set(called)].sort(), ["build", "check"], host);
    for (const name of called) assert.ok(scripts[name], `${host}: npm run ${name}`);
    for (const [path] of commands.join("\n").matchAll(/\.ci\/[\w.-]+/g)) assert.ok(existsSync(join(root, path)), `${host}: ${path}`);
  }
});

test("both keep .cache and .releases, together, under the same paths when they are taken and when they are put", () => {
  const [restore, save, ...more] = steps.filter(({ uses }) => uses?.startsWith("actions/cache"));
  assert.equal(more, []);
  for (const step of [restore, save]) assert.equal(step?.with?.path?.trim().split("\n"), [".cache", ".releases"]);
  for (const [job, policy] of [["kiem-tra", "pull"], ["pages", "pull-push"]] as const) {
    const { cache } = { ...gitlab[".cong"], ...gitlab[job] };
    const kept = cache!.find(({ paths }) => paths.includes(".cache/"));
    assert.equal([kept?.paths, kept?.policy], [[".cache/", ".releases/"], policy], job);
  }
});

test("no step goes on after a failure", () => {
  for (const [host, { text, commands }] of Object.entries(hosts)) {
    assert.not.match(text, /continue-on-error|allow_failure|set \+e|\|\| *(true|:|echo|exit 0)|; *true\b|always\(\)/, host);
    if (host === "GitLab") assert.is(commands[0], "set -o pipefail");
  }
  assert.is(github.defaults.run.shell, "bash", "written out, it has pipefail");
});

test("actions are pinned to a major version; only the step that publishes may write", () => {
  for (const { uses } of steps) if (uses) assert.match(uses, /^actions\/[\w/-]+@v\d+$/);
  assert.equal(Object.entries(github.jobs).flatMap(([job, { permissions }]) => (permissions ? [[job, permissions]] : [])), [["dung", { contents: "read" }], ["goi", { contents: "read" }], ["dang", { pages: "write", "id-token": "write" }]]);
  assert.equal(github.permissions, {}, "a job that is added later may do nothing unless it says so");
  for (const { uses, with: given } of steps) if (uses?.startsWith("actions/checkout")) assert.is(given?.["persist-credentials"], false);
  assert.not.match(Object.values(hosts).map(({ text }) => text).join(""), /secrets\./);
});

test("a scheduled build is asked for each hour of the day in Vietnam, from six to twenty-two", () => {
  const hours = github.on.schedule.map(({ cron }) => /^\d+ (\S+) \* \* \*$/.exec(cron)![1]!).flatMap((part) => {
    const [from, to = from] = part.split("-").map(Number);
    return Array.from({ length: to! - from! + 1 }, (_, index) => (from! + index + 7) % 24);
  });
  assert.equal(hours.sort((a, b) => a - b), Array.from({ length: 17 }, (_, index) => index + 6));
});

test("whoever reviews a change gets the portal it makes, whole: neither host follows a link, and one leaves out names that begin with a dot", () => {
  const preview = steps.find(({ if: when, uses }) => when === "github.event_name == 'pull_request'" && uses?.startsWith("actions/upload-artifact"))!;
  assert.equal([preview.with?.path, preview.with?.["include-hidden-files"]], [".releases/${{ steps.cong.outputs.release }}", true]);
  const job = gitlab["kiem-tra"]!;
  assert.equal([job.script!.at(-1), job.artifacts!.paths], ['cp -al "$(readlink -f _site)" xem-thu', ["xem-thu/"]]);
  const published = steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact"))!;
  assert.equal(published.with, { path: "_site", "include-hidden-files": true });
});

test("known weaknesses and the list of packages are a job of their own, which keeps no article back", () => {
  const audit = "npm audit --audit-level=high";
  const list = "npm sbom --sbom-format cyclonedx --package-lock-only > sbom.cdx.json";
  assert.equal(github.jobs["goi"]!.steps.flatMap(({ run }) => run ?? []), [audit, list]);
  assert.equal(gitlab["goi"]!.script, [audit, list]);
  assert.equal(github.jobs["dang"]!.needs, "dung");
});

const problem: Problem = { severity: "error", file: "content/tin-tuc/2024/a, b.md", line: 3, column: 7, field: "date", what: "100% sai: «x»", fix: "Viết y." };

test("GitHub is told file, line, column, what is wrong and what to write", () => {
  assert.equal(annotations([problem, { severity: "warning", file: "_data/site.yml", what: "A", fix: "B" }]), [
    "::error file=content/tin-tuc/2024/a%2C b.md,line=3,col=7::content/tin-tuc/2024/a, b.md:3:7%0A  100%25 sai: «x»%0A  → Viết y.",
    "::warning file=_data/site.yml::_data/site.yml%0A  A%0A  → B",
  ]);
});

test("GitLab's report names a problem the same when its line moves, and two that read alike differently", () => {
  const [first, second] = codeQuality([problem, problem]);
  assert.equal({ ...first, fingerprint: "" }, {
    description: "100% sai: «x» → Viết y.", check_name: "date", fingerprint: "", severity: "critical", location: { path: problem.file, lines: { begin: 3 } },
  });
  assert.is.not(first!.fingerprint, second!.fingerprint);
  assert.is(codeQuality([{ ...problem, line: 30 }])[0]!.fingerprint, first!.fingerprint);
});

test("the step that checks fails when content has an error, and tells it", () => {
  const { content, data, root: folder } = provinceWith({ "content/tin-tuc/2024/hong.md": "---\ntitle: Hỏng\n---\nx" });
  const command = (host: string): string => hosts[host]!.commands.find((line) => line.includes("annotations"))!.replace("check --", `check -- --content ${content} --data ${data}`).replace("gl-code", `${folder}/gl-code`);
  const run = (host: string) => spawnSync("bash", ["-eo", "pipefail", "-c", command(host)], { cwd: root, encoding: "utf8" });
  const onGithub = run("GitHub");
  assert.is(onGithub.status, 1, onGithub.stderr);
  assert.match(onGithub.stdout, /^::error file=\S*hong\.md,line=2/m);
  const onGitlab = run("GitLab");
  assert.is(onGitlab.status, 1, onGitlab.stderr);
  assert.match(onGitlab.stdout, "hong.md:2");
  assert.is((JSON.parse(readFileSync(join(folder, "gl-code-quality-report.json"), "utf8")) as unknown[]).length, 3);
});

test.run();
