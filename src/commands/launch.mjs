// Starts a command: `node src/commands/launch.mjs build --now 2019-05-15`.
// Eleventy is imported before the TypeScript loader is on, so that only our own files pass through the loader:
// the process starts 0.3 s sooner. It is plain JavaScript because nothing can read TypeScript yet.
const [name, ...args] = process.argv.slice(2);
const commands = ["build", "check", "indicators", "serve"];
if (!commands.includes(name)) {
  console.error(`Commands: ${commands.join(", ")}`);
  process.exit(2);
}
if (name === "build" || name === "serve") await import("@11ty/eleventy");
const { register } = await import("tsx/esm/api");
register();
const { run } = await import(`./${name}.ts`);
process.exitCode = await run(args);
