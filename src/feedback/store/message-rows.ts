import type { NewMessage, StoredMessage } from "./store.ts";
import type { MessageRow } from "./tables.ts";

export const rowOf = (message: NewMessage): MessageRow => ({
  code: message.code,
  received_at: message.receivedAt.toISOString(),
  changed_at: message.receivedAt.toISOString(),
  state: "received",
  held: Number(message.held),
  subject: message.subject,
  message: message.message,
  name: message.name,
  email: message.email,
  telephone: message.telephone,
  consent: Number(message.consent),
  consent_version: message.consentVersion,
  name_may_be_published: Number(message.nameMayBePublished),
  answer: null,
  published: null,
});

export const messageOf = (row: MessageRow): StoredMessage => ({
  code: row.code,
  receivedAt: new Date(row.received_at),
  changedAt: new Date(row.changed_at),
  state: row.state,
  held: row.held === 1,
  subject: row.subject,
  message: row.message,
  name: row.name,
  email: row.email,
  telephone: row.telephone,
  consent: row.consent === 1,
  consentVersion: row.consent_version,
  nameMayBePublished: row.name_may_be_published === 1,
  answer: row.answer ?? undefined,
  published: row.published ?? undefined,
});
