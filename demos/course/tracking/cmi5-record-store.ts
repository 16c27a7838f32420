import type Cmi5 from '@rusticisoftware/cmi5';
import type { Statement } from '@rusticisoftware/cmi5';

/** What an answer of the LMS's record store means for what was sent. */
export type Reply = 'taken' | 'refused' | 'later';

/** The xAPI of the LMS, as far as the course uses it: nothing is sent anywhere else. */
export interface RecordStore {
  /** Sends a statement. */
  put(statement: Statement): Promise<Reply>;
  /** Sends several in order, even while the page is being closed. */
  putLast(statements: readonly Statement[]): Promise<Reply>;
  /** The document that the course has left there; null when there is none. @throws when it cannot be had */
  readState(): Promise<unknown>;
  writeState(state: unknown, last: boolean): Promise<Reply>;
}

/** The name of the document that holds the progress. */
const stateId = 'progress';

/** Answers after which the same may be taken the next time. */
const passing = [401, 408, 425, 429];

function replyOf({ ok, status }: Response): Reply {
  if (ok) return 'taken';
  return status >= 500 || passing.includes(status) ? 'later' : 'refused';
}

/** @param log is told of each refusal in the words of the store */
export function recordStoreOf(au: Cmi5, log: (text: string) => void): RecordStore {
  const ask = (path: string, parameters: Record<string, string>, init: RequestInit) =>
    fetch(`${au.getEndpoint()}/${path}?${new URLSearchParams(parameters)}`, {
      ...init,
      headers: {
        'X-Experience-API-Version': '1.0.3',
        Authorization: au.getAuth(),
        ...(init.body ? { 'Content-Type': 'application/json' } : {}),
      },
    });

  /** @param had tells by the answer that the store has had the same before */
  async function send(request: Parameters<typeof ask>, had = (_: Response) => false): Promise<Reply> {
    try {
      const response = await ask(...request);
      const reply = had(response) ? 'taken' : replyOf(response);
      if (reply !== 'taken') log(`xAPI ${request[0]}: ${response.status} ${await response.text()}`);
      return reply;
    } catch (error) {
      log(`xAPI ${request[0]}: ${error}`);
      return 'later';
    }
  }

  const stateOf = () => ({
    stateId,
    activityId: au.getActivityId(),
    agent: JSON.stringify(au.getActor()),
    registration: au.getRegistration(),
  });

  return {
    put: (statement) =>
      send(
        ['statements', { statementId: statement.id }, { method: 'PUT', body: JSON.stringify(statement) }],
        // It has one with that id, sent by us before the answer was lost.
        ({ status }) => status === 409,
      ),
    // Of several none is taken when one is not (xAPI 1.0.3, part three): here 409 means that all have yet to be sent.
    putLast: (statements) =>
      send(['statements', {}, { method: 'POST', body: JSON.stringify(statements), keepalive: true }]),
    async readState() {
      const response = await ask('activities/state', stateOf(), { method: 'GET' });
      if (response.status === 404) return null;
      if (response.ok) return response.json();
      throw new Error(`xAPI activities/state: ${response.status} ${await response.text()}`);
    },
    writeState: (state, last) =>
      send(['activities/state', stateOf(), { method: 'PUT', body: JSON.stringify(state), keepalive: last }]),
  };
}
