/** The part of Eleventy we use; Eleventy 3 ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addExtension(names: string[], options: { key: string }): void;
    addTemplateFormats(names: string): void;
    addGlobalData(name: string, value: () => unknown): void;
    addTransform(name: string, transform: (this: { page: { url: string; outputPath: string } }, content: string) => string): void;
    benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
    setDataFileSuffixes(suffixes: string[]): void;
    setUseGitIgnore(use: boolean): void;
  }

  export interface Options {
    configPath: string;
    quietMode: boolean;
    /** Renders and writes nothing. */
    dryRun: boolean;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    init(): Promise<void>;
    /** Renders and writes; the second part lists what was written. */
    write(): Promise<[unknown, { url: string; outputPath: string }[]]>;
    disableLogger(): void;
  }
}

declare module "@11ty/eleventy-dev-server" {
  /** The part of Eleventy's server that we use. */
  export interface ServerOptions {
    domDiff: boolean;
    messageOnStart: () => string;
    /** By address pattern; what gives undefined is for the server itself. */
    onRequest: Readonly<Record<string, (request: { url: URL }) => Promise<Response | { status: number; headers: Record<string, string>; body: string } | undefined>>>;
  }
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: ServerOptions);
    server: import("node:http").Server;
    _serverListen(port: number): void;
    serve(port: number): void;
    /** Until it listens. */
    ready(): Promise<void>;
    /** Tells the pages that are open; there once it listens. */
    updateServer: { on(event: "connection", listener: () => void): void };
    reload(): void;
    close(): Promise<void>;
  }
}
