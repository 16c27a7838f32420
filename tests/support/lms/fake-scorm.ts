import { course } from '../../../demos/course/index.ts';
import type { LmsOptions } from '../../../demos/course/tracking/lms-options.ts';
import type { WindowLike } from '../../../demos/course/tracking/scorm-api.ts';
import type { ScormDialect } from '../../../demos/course/tracking/scorm-dialect.ts';
import { scorm12 } from '../../../demos/course/tracking/scorm12.ts';

/** An LMS of SCORM as far as a tracker sees it: takes everything, unless it is told what to refuse. */
export class FakeScorm {
  readonly values = new Map<string, string>();
  /** Every call, oldest first, as `name element=value`. */
  readonly calls: string[] = [];
  /** The code with which an element is refused, by the element; `commit` and `initialize` are refused alike. */
  readonly refused = new Map<string, string>();
  /** The window of the course. */
  readonly frame: WindowLike;
  #code = '0';

  constructor({ names }: ScormDialect = scorm12, values: Readonly<Record<string, string>> = {}) {
    for (const [element, value] of Object.entries(values)) this.values.set(element, value);
    const api = {
      [names.initialize]: () => this.#does('initialize'),
      [names.terminate]: () => this.#does('terminate'),
      [names.commit]: () => this.#does('commit'),
      [names.getValue]: (element: string) => this.#get(element),
      [names.setValue]: (element: string, value: string) => this.#set(element, value),
      [names.lastError]: () => this.#code,
      [names.errorString]: (code: string) => `error ${code}`,
      [names.diagnostic]: () => 'in its own words',
    };
    this.frame = { parent: { [names.object]: api } as WindowLike };
  }

  /** The values that were set under a beginning, in order. */
  set(beginning: string): string[] {
    return this.calls.filter((call) => call.startsWith(`set ${beginning}`));
  }

  #does(name: string): string {
    this.calls.push(name);
    this.#code = this.refused.get(name) ?? '0';
    return String(this.#code === '0');
  }

  #get(element: string): string {
    this.#code = this.refused.get(`get ${element}`) ?? '0';
    if (this.#code !== '0') return '';
    if (!element.endsWith('._count')) return this.values.get(element) ?? '';
    const ids = [...this.values.keys()].filter((key) => /^cmi\.interactions\.\d+\.id$/u.test(key));
    return String(ids.length);
  }

  #set(element: string, value: string): string {
    this.calls.push(`set ${element}=${value}`);
    this.#code = this.refused.get(element) ?? '0';
    if (this.#code !== '0') return 'false';
    this.values.set(element, value);
    return 'true';
  }
}

/** What trackers are handed in tests: a clock that stands still, work that waits until it is called, a log that is kept. */
export function fakeOptions(): LmsOptions & {
  logged: string[];
  waiting: (() => void)[];
  pass(ms: number): void;
} {
  const logged: string[] = [];
  const waiting: (() => void)[] = [];
  let now = 1_000;
  return {
    course,
    lang: 'sv',
    shortened: (kept) => kept,
    clock: { now: () => now, date: () => new Date('2026-11-25T10:20:30.456Z') },
    later: (work) => waiting.push(work),
    log: (text) => logged.push(text),
    logged,
    waiting,
    pass: (ms) => {
      now += ms;
    },
  };
}
