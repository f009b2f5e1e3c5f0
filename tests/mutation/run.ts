// Runs the tests of the progress computation in one process and stops at the first suite that fails.
// Stryker asks this once for each mutant, so the whole is bundled beforehand (`buildCommand`) and properties are tried fewer times.
const queue: unknown[] = [null];
Object.assign(globalThis, { UVU_DEFER: true, UVU_QUEUE: [queue] });
process.env.PROPERTY_RUNS = "80";

const { exec } = await import("uvu");
const files = [
  () => import("../statistics/progress.test.ts"),
  () => import("../statistics/verdict.test.ts"),
  () => import("../statistics/known.test.ts"),
  () => import("../statistics/target.test.ts"),
  () => import("../statistics/format.test.ts"),
  () => import("../statistics/sentences.test.ts"),
  () => import("../statistics/properties.test.ts"),
];
for (const load of files) {
  const before = queue.length;
  await load();
  if (queue.length === before) throw new Error(`no test ran: is .run() missing? ${String(load)}`);
}
await exec(true);
