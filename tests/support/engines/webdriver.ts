import { noAnswer } from '../../../scripts/testing/engine-report.ts';

/**
 * How many milliseconds a driver may take to answer. It ends what runs in a page after 30 s itself, and says so
 * (WebDriver 2, section 9.5): one that says nothing for twice as long drives a browser that has stopped.
 */
const patience = 60_000;

/** What a call of WebDriver sends. */
type Method = 'GET' | 'POST' | 'DELETE';

/** A session of a browser that is driven by WebDriver, the protocol of the W3C: https://www.w3.org/TR/webdriver2/ */
export interface Session {
  readonly capabilities: Readonly<Record<string, unknown>>;
  /**
   * Makes a call.
   * @param path what follows the session in its address: `url`, `element/x/computedrole`
   * @throws what the driver says is wrong, with the call; when it does not answer, `noAnswer`, then and ever after
   */
  call<Value>(method: Method, path: string, body?: object): Promise<Value>;
}

async function send<Value>(
  method: Method,
  url: string,
  body?: object,
  signal: AbortSignal | null = null,
): Promise<Value> {
  const response = await fetch(url, {
    ...{ method, signal },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    headers: { 'Content-Type': 'application/json' },
  });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (response.ok) return value;
  throw new WebDriverError(value.error ?? `${response.status}`, `${method} ${url}: ${value.message ?? ''}`);
}

/** Something that the driver could not do, by the name that WebDriver has for it: `stale element reference`. */
export class WebDriverError extends Error {
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`);
    this.kind = kind;
  }
}

/** Whether what was asked of an element failed because the page has put another in its place since it was found. */
export const isGone = (error: unknown): boolean =>
  error instanceof WebDriverError && error.kind === 'stale element reference';

/** Whether a driver listens at this address, and is ready for a session. */
export const isReady = (server: string): Promise<boolean> =>
  send<{ ready: boolean }>('GET', `${server}/status`).then(
    ({ ready }) => ready,
    () => false,
  );

/**
 * Begins a session, which is a browser that has just been started.
 * @param signal ends the waiting
 */
export async function beginSession(
  server: string,
  alwaysMatch: object,
  signal: AbortSignal,
): Promise<Session> {
  type Begun = { sessionId: string; capabilities: Record<string, unknown> };
  const wanted = { capabilities: { alwaysMatch } };
  const { sessionId, capabilities } = await send<Begun>('POST', `${server}/session`, wanted, signal);
  let stopped: Error | undefined;
  return {
    capabilities,
    call: async (method, path, body) => {
      if (stopped) throw stopped;
      const url = `${server}/session/${sessionId}${path && `/${path}`}`;
      try {
        return await send(method, url, body, AbortSignal.timeout(patience));
      } catch (error) {
        if (error instanceof WebDriverError) throw error;
        stopped = new Error(`${noAnswer}: ${method} ${url}`, { cause: error });
        throw stopped;
      }
    },
  };
}
