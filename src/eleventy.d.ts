/** The part of Eleventy we use; Eleventy 3 ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addExtension(names: string[], options: { key: string }): void;
    addTemplateFormats(names: string): void;
    addGlobalData(name: string, value: () => unknown): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addTransform(name: string, transform: (this: { page: { url: string; outputPath: string } }, content: string) => string): void;
    benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
    addWatchTarget(path: string): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setServerOptions(options: Record<string, unknown>): void;
    on(event: "eleventy.before" | "eleventy.after", run: () => unknown): void;
  }

  export interface Options {
    configPath: string;
    quietMode: boolean;
    /** Renders and writes nothing. */
    dryRun?: boolean;
    runMode?: "build" | "serve" | "watch";
    config?: (eleventy: UserConfig) => unknown;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    init(): Promise<void>;
    /** Renders and writes; the second part lists what was written. */
    write(): Promise<[unknown, { url: string; outputPath: string }[]]>;
    /** Renders in memory. */
    toJSON(): Promise<{ url: string; outputPath: string; content: string }[]>;
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
    disableLogger(): void;
  }
}

declare module "@11ty/eleventy-dev-server" {
  import type { Server } from "node:http";
  export default class EleventyDevServer {
    server: Server;
    _serverListen(port: number): void;
  }
}
