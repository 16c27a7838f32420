/*
 * A service worker's own globals, as far as they are used. TypeScript's library for workers cannot stand beside that
 * for pages, which the rest of the project is written against.
 */

/** ExtendableEvent, of `install` and `activate`. */
export interface LifeEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

/** FetchEvent. */
export interface AskEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response> | Response): void;
}

/** ExtendableMessageEvent. */
export interface TellEvent extends LifeEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** ServiceWorkerGlobalScope. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly navigator: object;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
  addEventListener(type: 'message', listener: (event: TellEvent) => void): void;
}
