import { desk } from "../feedback/desk/desk.ts";
import { dataFolder, openStore } from "../feedback/store/open-store.ts";
import type { OfficeStore } from "../feedback/store/store.ts";
import { command, folderOptions, readOptions, readPort } from "./options.ts";

/**
 * `npm run feedback -- --port N --data DIR --output DIR` receives feedback behind the web server, until it is stopped.
 * `FEEDBACK_SECRET` signs its tokens (else a file of its own does), `DATABASE_URL` names a PostgreSQL database (else there is a file), `SMTP_URL` a mail server.
 * With the name of a command first (`list`, `show`, `answer`…) it is the desk of those who read what came.
 */
export const run = (args: string[]): Promise<number> => command(async () => {
  const environment = process.env;
  const open = (): Promise<OfficeStore> => openStore({ databaseUrl: environment["DATABASE_URL"] });
  if (args[0] !== undefined && !args[0].startsWith("-")) return desk(args, open);
  const { data, output, port: written } = readOptions(args, { data: folderOptions.data, output: { type: "string", default: "_site" }, port: { type: "string", default: "8090" } });
  const port = readPort(written);
  const { serve } = await import("../feedback/serve.ts"); // the desk needs no web server and sends no mail
  return serve({ port, data, output, folder: dataFolder, environment, openStore: open });
});
