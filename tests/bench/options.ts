import { parseArgs } from "node:util";

export interface BenchOptions {
  /** Articles in the corpus; several corpora are measured one after another. */
  sizes: readonly number[];
  /** Timed runs of each builder; medians are told. */
  runs: number;
  profile: boolean;
}

/** `--n 10000,30000 --runs 3 --profile` */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args, strict: true,
    options: { n: { type: "string", default: "10000" }, runs: { type: "string", default: "3" }, profile: { type: "boolean", default: false } },
  });
  const whole = (name: string, written: string): number => {
    const number = Number(written);
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number above 0, not ${written}`);
    return number;
  };
  return { sizes: values.n.split(",").map((size) => whole("n", size)), runs: whole("runs", values.runs), profile: values.profile };
}
