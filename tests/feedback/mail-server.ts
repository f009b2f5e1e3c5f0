import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail { from: string; to: string[]; headers: ReadonlyMap<string, string>; text: string; raw: string }

/** A mail server on this machine; it takes everything unless it is told otherwise. */
export interface MailServer {
  url: string;
  port: number;
  mails: ReceivedMail[];
  /** What it answers to a recipient instead of taking the mail. */
  refusal: ((recipient: string) => { code: number; text: string } | undefined) | undefined;
  stop(): Promise<void>;
}

export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const smtp = new SMTPServer({
    authOptional: true, closeTimeout: 100, disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => {
      const refusal = server.refusal?.(address);
      done(refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : null);
    },
    onData: (stream, { envelope }, done) => {
      let raw = "";
      stream.setEncoding("latin1").on("data", (chunk: string) => { raw += chunk; }).on("end", () => {
        mails.push({ from: envelope.mailFrom ? envelope.mailFrom.address : "", to: envelope.rcptTo.map(({ address }) => address), ...read(raw), raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => { smtp.listen(port, "127.0.0.1", resolve); });
  const listening = (smtp.server.address() as AddressInfo).port;
  const server: MailServer = { url: `smtp://127.0.0.1:${listening}`, port: listening, mails, refusal: undefined, stop: () => new Promise((resolve) => { smtp.close(resolve); }) };
  return server;
}

const bytesOf = (quoted: string): Buffer => Buffer.from(quoted.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), "latin1");

/** Headers by small name, encoded words decoded; the text decoded. */
function read(raw: string): { headers: Map<string, string>; text: string } {
  const at = raw.indexOf("\r\n\r\n");
  const headers = new Map(raw.slice(0, at).replace(/\r\n[ \t]+/g, " ").split("\r\n").map((line) => {
    const [name, value] = [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()];
    return [name.toLowerCase(), decodedWords(value)];
  }));
  const body = raw.slice(at + 4);
  const bytes = headers.get("content-transfer-encoding") === "base64" ? Buffer.from(body, "base64") : headers.get("content-transfer-encoding") === "quoted-printable" ? bytesOf(body) : Buffer.from(body, "latin1");
  return { headers, text: bytes.toString("utf8").replaceAll("\r\n", "\n") };
}

const decodedWords = (value: string): string => value.replace(/\?=\s+=\?/g, "?==?").replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
  (kind.toUpperCase() === "B" ? Buffer.from(text, "base64") : bytesOf(text.replaceAll("_", " "))).toString("utf8"));
