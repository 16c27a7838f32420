import type { Frame, Page } from '@playwright/test';
import type { Standard } from '../../../demos/course/tracking/reported.ts';

/** A call that the course made, what the LMS answered, and the code of the error. */
export interface ApiCall {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly answer: string;
  readonly error: string;
}

/** Everything that an LMS holds of somebody's attempt, as scorm-again writes it. */
export type Attempt = Readonly<Record<string, unknown>>;

/** A course that has been launched. */
export interface Launched {
  readonly frame: Frame;
  /** Takes the course away, as an LMS does whose reader leaves, and returns what it holds now. */
  close(): Promise<Attempt>;
  /** A value as the LMS holds it, by its element. */
  value(element: string): Promise<string>;
  /** How many answers the LMS holds. */
  interactions(): Promise<number>;
  calls(): Promise<ApiCall[]>;
  /** What scorm-again has logged as an error. */
  errors(): Promise<string[]>;
}

/** What stands in the page of the LMS for the tests: scorm-again, and what was noted of it. */
interface LmsInPage {
  readonly inner: { readonly cmi: { readonly interactions: { readonly _count: number } } };
  readonly calls: ApiCall[];
  readonly errors: string[];
}

const objects = {
  scorm12: {
    api: 'API',
    maker: 'Scorm12API',
    lastError: 'LMSGetLastError',
    functions: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'],
    helpers: ['LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'],
  },
  scorm2004: {
    api: 'API_1484_11',
    maker: 'Scorm2004API',
    lastError: 'GetLastError',
    functions: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'],
    helpers: ['GetLastError', 'GetErrorString', 'GetDiagnostic'],
  },
} as const;

/* Runs in the page of the LMS: puts scorm-again's API there, notes each call, and shows the course in a frame. */
function openInLms({
  names,
  attempt,
  course,
}: {
  names: (typeof objects)[keyof typeof objects];
  attempt: Attempt | null;
  course: string;
}) {
  // biome-ignore lint/suspicious/noExplicitAny: the API of a library without a name of its own in this page.
  const all = window as any;
  const errors: string[] = [];
  const inner = new all[names.maker]({
    autocommit: false,
    lmsCommitUrl: false,
    // Errors alone.
    logLevel: 4,
    onLogMessage: (_level: unknown, text: string) => errors.push(text),
  });
  if (attempt) inner.loadFromJSON(structuredClone(attempt));
  const calls: unknown[] = [];
  const outer: Record<string, (...parameters: string[]) => string> = {};
  for (const name of names.functions)
    outer[name] = (...parameters) => {
      const answer = String(inner[name](...parameters));
      calls.push({ name, parameters, answer, error: String(inner[names.lastError]()) });
      return answer;
    };
  for (const name of names.helpers) outer[name] = (...parameters) => String(inner[name](...parameters));
  all[names.api] = outer;
  all.lms = { inner, calls, errors };
  const frame = document.createElement('iframe');
  frame.title = 'Course';
  frame.src = course;
  frame.width = '1200';
  frame.height = '700';
  document.body.append(frame);
}

/**
 * Launches a course of SCORM in a page of an LMS, which is scorm-again.
 * @param attempt what the LMS held at the end of the visit before; null at the first
 */
export async function launchInScorm(
  page: Page,
  standard: Exclude<Standard, 'cmi5'>,
  urls: { readonly lmsUrl: string },
  attempt: Attempt | null,
): Promise<Launched> {
  const names = objects[standard];
  await page.goto(urls.lmsUrl);
  await page.evaluate(openInLms, { names, attempt, course: 'course/index.html' });
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The LMS has no frame for the course.');
  const inPage = <Result>(work: (lms: LmsInPage, parameter: string) => Result, parameter = '') =>
    page.evaluate(
      ([text, given]) =>
        new Function('lms', 'given', `return (${text})(lms, given)`)(Reflect.get(window, 'lms'), given),
      [String(work), parameter],
    ) as Promise<Result>;
  return {
    frame,
    close: async () => {
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      return inPage((lms) => JSON.parse(JSON.stringify(lms.inner.cmi)));
    },
    value: (element) =>
      inPage((lms, given) => {
        const held = JSON.parse(JSON.stringify({ cmi: lms.inner.cmi }));
        return String(given.split('.').reduce((at, name) => at?.[name], held));
      }, element),
    interactions: () => inPage((lms) => lms.inner.cmi.interactions._count),
    calls: () => inPage((lms) => lms.calls),
    errors: () => inPage((lms) => lms.errors),
  };
}
