import { resolve } from "node:path";
import { nginxReceiver, systemdReceiver } from "../hosting/receiver-service.ts";
import { hosting as words } from "../strings/vi.ts";
import { command, readOptions, readPort, UsageError } from "./options.ts";

const forms = ["nginx-feedback", "systemd-feedback"] as const;

/** `npm run hosting -- nginx-feedback|systemd-feedback --port 8090 --folder DIR --user NAME` prints what a web server, or systemd, needs to know of the receiver. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const [form, ...rest] = args;
  if (!forms.includes(form as typeof forms[number])) throw new UsageError(words.forms(forms));
  const { port: written, folder, user } = readOptions(rest, { port: { type: "string", default: "8090" }, folder: { type: "string", default: "." }, user: { type: "string", default: "cong" } });
  const port = readPort(written);
  const place = resolve(folder);
  if (!/^(\/[\w.-]+)+$/.test(place)) throw new UsageError(words.badPath(place));
  if (!/^[a-z_][a-z0-9_-]*$/.test(user)) throw new UsageError(words.badUser(user));
  console.log((form === "nginx-feedback" ? nginxReceiver(port) : systemdReceiver({ port, folder: place, user })).trimEnd());
  return 0;
});
