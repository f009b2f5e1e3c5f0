import type { FeedbackStore, NewMessage, StoredMessage } from "../../src/feedback/store/store.ts";
import { StoreUnavailable } from "../../src/feedback/store/store.ts";

/** A store in memory; it can be put out of order. */
export interface MemoryStore extends FeedbackStore { messages: Map<string, StoredMessage>; broken: boolean }

export function memoryStore(): MemoryStore {
  const used = new Set<string>();
  const store: MemoryStore = {
    messages: new Map(), broken: false,
    async add(message: NewMessage, token) {
      if (store.broken) throw new StoreUnavailable("full");
      if (used.has(token.id)) return "replayed";
      used.add(token.id);
      store.messages.set(message.code, { ...message, state: "received", changedAt: message.receivedAt, answer: undefined });
      return "stored";
    },
    async get(code) {
      if (store.broken) throw new StoreUnavailable("full");
      return store.messages.get(code);
    },
  };
  return store;
}
