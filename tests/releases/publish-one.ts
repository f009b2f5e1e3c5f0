import { publishText } from "./published.ts";

// Run by kill-steps.test.ts in a process of its own.
publishText(process.argv[2]!, "một");
