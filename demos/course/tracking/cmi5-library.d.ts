/** What the course uses of cmi5.js, which comes without types. */
declare module '@rusticisoftware/cmi5' {
  interface Statement {
    id: string;
    actor?: unknown;
    verb: { id: string; display?: Record<string, string> };
    object: { id: string; definition?: unknown };
    result?: Record<string, unknown>;
    [more: string]: unknown;
  }

  interface Score {
    scaled: number;
    raw: number;
    min: number;
    max: number;
  }

  export default class Cmi5 {
    /** @throws when the address lacks what an LMS adds to it */
    constructor(address: string);
    /** Gets the token, the launch data and the preferences, and says that the course has begun. */
    start(between: { launchData?: () => Promise<void> }): Promise<void>;
    getLaunchMode(): 'Normal' | 'Browse' | 'Review';
    getMasteryScore(): number | null;
    getReturnURL(): string | null;
    getEndpoint(): string;
    getAuth(): string;
    getActor(): unknown;
    getActivityId(): string;
    getRegistration(): string;
    /** Goes along with each statement from now on, until it is taken back by null. */
    setProgress(percent: number | null): void;
    prepareStatement(verb: string): Statement;
    completedStatement(): Statement;
    passedStatement(score: Score): Statement;
    failedStatement(score: Score): Statement;
    terminatedStatement(): Statement;
  }

  export type { Score, Statement };
}
