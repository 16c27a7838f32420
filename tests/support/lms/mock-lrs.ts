import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A statement as it arrived, or as the LMS made it. */
export interface Statement {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition?: Readonly<Record<string, unknown>> };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
}

const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** An LMS of cmi5 with its record store: as much of both as a course meets, on an origin of its own. */
export class MockLrs {
  /** All statements in the order in which they arrived, the LMS's own among them. Each id once. */
  readonly statements: Statement[] = [];
  /** What was asked, with its method: for what nobody should have asked. */
  readonly asked: string[] = [];
  /** Whether it hangs up on everybody. */
  down = false;
  /** On whom it has hung up: the method, or that which was to follow, and the path. */
  readonly hungUp: string[] = [];
  readonly activityId = 'https://lms.example/activities/course';
  readonly #registration = randomUUID();
  readonly #actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '4711' } };
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #tokens = new Set<string>();
  #state: string | null = null;
  #session = '';
  #url = '';

  static async start(): Promise<MockLrs> {
    const lrs = new MockLrs();
    await new Promise<void>((resolve) => lrs.#server.listen(0, '127.0.0.1', resolve));
    const address = lrs.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('The mock LRS has no port.');
    lrs.#url = `http://127.0.0.1:${address.port}`;
    return lrs;
  }

  end(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** The progress that the course has left, as it wrote it. */
  get state(): unknown {
    return this.#state === null ? null : JSON.parse(this.#state);
  }

  /** The names of what has happened in the newest session, in order. */
  verbs(): string[] {
    return this.statements
      .filter(({ context }) => JSON.stringify(context).includes(this.#session))
      .map(({ verb }) => verb.id.replace(/^.*\//u, ''));
  }

  /** The page of the LMS from which the course is launched, and to which it leads back. */
  get coursePage(): string {
    return `${this.#url}/course-page`;
  }

  /** Makes a session and returns the address with which the LMS launches the course. */
  launch(course: string): string {
    this.#session = randomUUID();
    const token = randomUUID();
    this.#tokens.add(token);
    this.statements.push({
      id: randomUUID(),
      actor: this.#actor,
      verb: { id: 'http://adlnet.gov/expapi/verbs/launched' },
      object: { id: this.activityId },
      context: { registration: this.#registration, extensions: { [sessionId]: this.#session } },
    });
    const parameters = {
      endpoint: `${this.#url}/xapi/`,
      fetch: `${this.#url}/token?${token}`,
      actor: JSON.stringify(this.#actor),
      registration: this.#registration,
      activityId: this.activityId,
    };
    return `${course}?${new URLSearchParams(parameters)}`;
  }

  /** What the course learns of its launch (cmi5 10.2). */
  get #launchData() {
    return {
      launchMode: 'Normal',
      moveOn: 'CompletedAndPassed',
      masteryScore: 0.8,
      returnURL: this.coursePage,
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'https://publisher.example/course' }] },
        extensions: { [sessionId]: this.#session },
      },
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', this.#url);
    const reply = (status: number, body?: unknown) => {
      response.writeHead(status, { ...cors, 'Content-Type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const { method } = request;
    if (this.down) {
      this.hungUp.push(`${request.headers['access-control-request-method'] ?? method} ${pathname}`);
      return void request.socket.destroy();
    }
    if (method === 'OPTIONS') return reply(204);
    const body = await bodyOf(request);
    this.asked.push(`${method} ${pathname}`);
    // A token is handed out once.
    if (pathname === '/token')
      return this.#tokens.delete(search.slice(1))
        ? reply(200, { 'auth-token': 'dG9rZW4=' })
        : reply(200, { 'error-code': '1', 'error-text': 'Already in use' });
    if (pathname === '/course-page') return reply(200, 'The LMS');
    if (request.headers.authorization !== 'Basic dG9rZW4=') return reply(401);
    if (pathname === '/xapi/agents/profile') return reply(404);
    if (pathname === '/xapi/activities/state') {
      if (searchParams.get('stateId') === 'LMS.LaunchData') return reply(200, this.#launchData);
      if (method === 'GET') return this.#state === null ? reply(404) : reply(200, this.state);
      this.#state = body;
      return reply(204);
    }
    if (pathname !== '/xapi/statements') return reply(404);
    for (const statement of [JSON.parse(body)].flat() as Statement[])
      if (!this.statements.some(({ id }) => id === statement.id)) this.statements.push(statement);
    return method === 'PUT' ? reply(204) : reply(200, []);
  }
}
