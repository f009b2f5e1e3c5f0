/** What the types of pages do not know of a service worker. */
export interface WorkEvent extends Event { waitUntil(work: Promise<unknown>): void }
export interface RequestEvent extends WorkEvent {
  readonly request: Request;
  /** The network's answer, asked for while the worker started. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
export interface ToldEvent extends WorkEvent { readonly data: unknown; readonly source: { readonly url: string } | null }

interface WorkerEvents { install: WorkEvent; activate: WorkEvent; fetch: RequestEvent; message: ToldEvent }

interface WorkerScope {
  addEventListener<Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
}

export const worker = globalThis as unknown as WorkerScope;
