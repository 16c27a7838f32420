import type { Statement } from './mock-lrs.ts';

/** How the record store answers: as it should, with a status, or not at all. */
export type Mood = 'well' | 'gone' | number;

/** A record store of cmi5 in place of the network: what `fetch` is for a tracker. */
export class FakeLrs {
  readonly statements: Statement[] = [];
  state: unknown = null;
  /** How it answers what is sent; what is asked for is always answered. */
  mood: Mood = 'well';
  launchData: { launchMode: string; masteryScore: number | undefined; returnURL?: string } = {
    launchMode: 'Normal',
    masteryScore: 0.8,
  };
  readonly address = `https://course.example/?${new URLSearchParams({
    endpoint: 'https://lms.example/xapi',
    fetch: 'https://lms.example/token',
    actor: JSON.stringify({
      objectType: 'Agent',
      account: { homePage: 'https://lms.example', name: '4711' },
    }),
    registration: '9a1f9a5f-3c0b-4bb0-9df5-5f2c4c2f1d10',
    activityId: 'https://lms.example/activity',
  })}`;

  /** Every address that was asked, with its method. */
  readonly asked: string[] = [];

  readonly fetch = async (input: unknown, { method = 'GET', body }: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams, origin } = new URL(String(input));
    this.asked.push(`${method} ${origin}${pathname}`);
    const json = (content: unknown) => new Response(JSON.stringify(content));
    if (pathname === '/token') return json({ 'auth-token': 'token' });
    if (pathname.endsWith('/agents/profile')) return new Response('', { status: 404 });
    if (searchParams.get('stateId') === 'LMS.LaunchData')
      return json({ ...this.launchData, contextTemplate: { extensions: {} } });
    if (method.toUpperCase() === 'GET')
      return this.state === null ? new Response('', { status: 404 }) : json(this.state);
    if (this.mood === 'gone') throw new TypeError('Failed to fetch');
    if (typeof this.mood === 'number') return new Response('no', { status: this.mood });
    const sent = JSON.parse(String(body));
    if (pathname.endsWith('/activities/state')) this.state = sent;
    else this.statements.push(...[sent].flat());
    return new Response(null, { status: 204 });
  };

  /** What has been said, in order. */
  get verbs(): string[] {
    return this.statements.map(({ verb }) => verb.id.replace(/^.*\//u, ''));
  }
}

/** A browser's store, in memory. */
export function memoryStorage(): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    key: (index) => [...values.keys()][index] ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => void values.set(key, value),
  };
}
