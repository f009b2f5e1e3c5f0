import { statSync } from "node:fs";
import type { Measure } from "./measure.ts";
import { table } from "./report.ts";
import { slowdowns, type Experience } from "./search-browser.ts";

/** All figures of an engine at one size. */
export interface SearchResult { name: string; build: Measure; files: readonly string[]; experience: Experience }

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const part = (numbers: readonly number[], share: number): number => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!;
const median = (numbers: readonly number[]): number => part(numbers, 0.5);
const mean = (numbers: readonly (number | undefined)[]): number => {
  const known = numbers.filter((number) => number !== undefined);
  return known.reduce((sum, number) => sum + number, 0) / known.length;
};
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);

interface Row { name: string; of: (result: SearchResult) => number; text: (value: number) => string }
const latencyRows = slowdowns.flatMap((rate): Row[] => {
  const times = ({ experience: { latency } }: SearchResult): number[] => latency.get(rate)!;
  return [
    { name: `warm query at ${rate}x, median, ms`, of: (result) => median(times(result)), text: (ms) => ms.toFixed(1) },
    { name: `warm query at ${rate}x, max, ms`, of: (result) => Math.max(...times(result)), text: (ms) => ms.toFixed(1) },
  ];
});
const byteRows = (["cold", "warm"] as const).flatMap((state): Row[] => [
  { name: `${state} bytes, median, kB`, of: ({ experience }) => median(experience[state]), text: kB },
  { name: `${state} bytes, 90 %, kB`, of: ({ experience }) => part(experience[state], 0.9), text: kB },
  { name: `${state} bytes, max, kB`, of: ({ experience }) => Math.max(...experience[state]), text: kB },
]);
const rows: readonly Row[] = [
  { name: "queries passed", of: ({ experience }) => experience.verdicts.filter(({ passed }) => passed).length, text: String },
  { name: "P@10", of: ({ experience }) => mean(experience.verdicts.map(({ precision }) => precision)), text: (value) => value.toFixed(3) },
  { name: "recall", of: ({ experience }) => mean(experience.verdicts.map(({ recall }) => recall)), text: (value) => value.toFixed(3) },
  ...byteRows, ...latencyRows,
  { name: "index, MB", of: ({ files }) => sizeOf(files), text: (bytes) => (bytes / 1e6).toFixed(1) },
  { name: "index, files", of: ({ files }) => files.length, text: String },
  { name: "build, wall s", of: ({ build }) => build.wall, text: (seconds) => seconds.toFixed(2) },
  { name: "build, CPU s", of: ({ build }) => build.user + build.sys, text: (seconds) => seconds.toFixed(2) },
  { name: "build, memory MB", of: ({ build }) => build.memory, text: (megabytes) => megabytes.toFixed(0) },
];

/** Both engines, and the first one's share of the other's. */
export const searchTable = (ours: SearchResult, other: SearchResult): string =>
  table([["", ours.name, other.name, "ratio"], ...rows.map(({ name, of, text }) => [name, text(of(ours)), text(of(other)), (of(ours) / of(other)).toFixed(2)])]);

/** What the search has to reach, with what it reaches. */
export function goals(count: number, { experience: { verdicts, cold, latency }, build }: SearchResult, other: SearchResult): string {
  const passed = verdicts.filter(({ passed }) => passed).length / verdicts.length;
  const atLeast = (name: string, value: number, least: number, goal: number, text: (value: number) => string): string[] => [name, text(value), text(least), text(goal), value >= goal ? "goal" : value >= least ? "enough" : "NOT YET"];
  const atMost = (name: string, value: number, most: number, goal: number, text: (value: number) => string): string[] => [name, text(value), text(most), text(goal), value <= goal ? "goal" : value <= most ? "enough" : "NOT YET"];
  const [least, goal] = count > 20_000 ? [100_000, 60_000] : [80_000, 50_000];
  const timeRows = ([[1, 10, 50, 5, 25], [4, 60, 150, 30, 60]] as const).flatMap(([rate, most, mostMax, wanted, wantedMax]) => {
    const times = latency.get(rate)!;
    const ms = (value: number): string => value.toFixed(1);
    return [atMost(`warm query at ${rate}x, median, ms`, median(times), most, wanted, ms), atMost(`warm query at ${rate}x, max, ms`, Math.max(...times), mostMax, wantedMax, ms)];
  });
  const share = (value: number): string => value.toFixed(3);
  return table([
    ["", "ours", "at least", "goal", "reached"],
    atLeast("queries passed", passed, 0.9, 1, (value) => `${(100 * value).toFixed(0)} %`),
    atLeast("P@10", mean(verdicts.map(({ precision }) => precision)), 0.97, 0.99, share),
    atLeast("recall", mean(verdicts.map(({ recall }) => recall)), 0.98, 1, share),
    atMost("cold bytes to ten cards, median, kB", median(cold), least!, goal!, kB),
    ...timeRows,
    atMost("build time / Pagefind's", build.wall / other.build.wall, 0.5, 0.3, share),
    atMost("build memory / Pagefind's", build.memory / other.build.memory, 0.5, 0.3, share),
  ]);
}
