import type { Result as Report } from 'lighthouse';
import { describe, expect, test } from 'vitest';
import { type Category, categories, exceptions, timings } from '../../scripts/lighthouse/bars.ts';
import { judge } from '../../scripts/lighthouse/judge.ts';
import { readOptions } from '../../scripts/lighthouse/options.ts';
import { better, faultsOf, isDoubtful, type Result, resultOf } from '../../scripts/lighthouse/results.ts';
import { minimaLines, minimaOf } from '../../scripts/lighthouse/summary.ts';

interface Said {
  score?: number | null;
  weight?: number;
  scoreDisplayMode?: string;
  numericValue?: number;
  in?: Category;
}

/** A report as Lighthouse gives it, as far as it is read: fast and faultless but for what is said here. */
function report(said: Record<string, Said> = {}, runtimeError?: Report['runtimeError']): Report {
  const timed = Object.fromEntries(
    Object.values(timings).map((id) => [id, { in: 'performance', weight: 10, numericValue: 0 } as Said]),
  );
  const crawlable: Said = { in: 'seo', weight: 4 };
  const all: Record<string, Said> = {
    ...timed,
    list: { in: 'accessibility', weight: 7 },
    charset: { in: 'best-practices', weight: 1 },
    'document-title': { in: 'seo', weight: 1 },
    'is-crawlable': crawlable,
  };
  for (const [id, what] of Object.entries(said)) all[id] = { ...all[id], ...what };
  return {
    runtimeError,
    environment: { benchmarkIndex: 1500.4 },
    audits: Object.fromEntries(
      Object.entries(all).map(([id, { score = 1, scoreDisplayMode = 'binary', numericValue }]) => [
        id,
        { id, title: `About ${id}`, description: '', score, scoreDisplayMode, numericValue },
      ]),
    ),
    categories: Object.fromEntries(
      categories.map((category) => [
        category,
        {
          auditRefs: Object.entries(all)
            .filter(([, what]) => what.in === category)
            .map(([id, { weight = 0 }]) => ({ id, weight })),
        },
      ]),
    ),
  } as unknown as Report;
}

const page = { file: 'sv/a/index.html', address: '/sv/a/', html: '' };
const judged = (said: Record<string, Said>) => judge(page, 'document', 'mobile', report(said));

describe('A page is held against the bars', () => {
  test('and passes when it is fast and nothing is found', () => {
    const { scores, wrong, slow, remarks, pace } = judged({});
    expect([scores, wrong, slow, remarks, pace]).toEqual([
      { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
      [],
      [],
      [],
      1500,
    ]);
  });

  test('of time, which only then may be the machine’s fault', () => {
    expect(judged({ [timings.lcp]: { numericValue: 950.4 } }).slow).toEqual([]);
    expect(judged({ [timings.lcp]: { numericValue: 951 } }).slow).toEqual(['lcp 951, bar 950']);
    expect(judged({ [timings.cls]: { numericValue: 0.000_01 } }).slow).toEqual(['cls 0.0001, bar 0']);
    expect(judged({ [timings.tbt]: { numericValue: 21, score: 0.9 } }).slow).toEqual([
      'performance 97, bar 100',
      'tbt 21, bar 20',
    ]);
  });

  test('with each finding by itself, even where the score is rounded to 100 or it has no weight', () => {
    const { scores, wrong } = judged({
      tiny: { in: 'accessibility', weight: 0.01, score: 0 },
      weightless: { in: 'best-practices', score: 0 },
      broken: { in: 'seo', score: null, scoreDisplayMode: 'error' },
      told: { in: 'seo', score: 0, scoreDisplayMode: 'informative' },
    });
    expect(scores.accessibility).toBe(100);
    expect(wrong).toEqual(['tiny: About tiny', 'weightless: About weightless', 'broken: About broken']);
  });

  test('of its kind, where that has some of its own', () => {
    const slow = report({
      [timings.lcp]: { numericValue: 1_200 },
    });
    expect(judge(page, 'guide', 'mobile', slow).slow).toEqual([]);
    expect(judge(page, 'standalone', 'mobile', slow).slow).toEqual(['lcp 1200, bar 950']);
    expect(judge(page, 'guide', 'mobile', report({ [timings.cls]: { numericValue: 0.1 } })).slow).toEqual([
      'cls 0.1, bar 0',
    ]);
  });

  test('with what Lighthouse only remarks on kept apart', () => {
    const { slow, remarks } = judged({ 'dom-size-insight': { in: 'performance', score: 0.5 } });
    expect([slow, remarks]).toEqual([[], ['dom-size-insight: About dom-size-insight']]);
  });

  test('and not at all when it did not open', () => {
    const broken = report({}, { code: 'NO_FCP', message: 'Nothing was painted.' });
    expect(() => judge(page, 'document', 'mobile', broken)).toThrow('Nothing was painted.');
  });
});

describe('What is excepted', () => {
  const standalone = (score: number) =>
    judge(page, 'standalone', 'desktop', report({ 'is-crawlable': { score } }));

  test('counts for no score', () => {
    expect(standalone(0)).toMatchObject({ scores: { seo: 100 }, wrong: [] });
    expect(judged({ 'is-crawlable': { score: 0 } }).scores.seo).toBe(20);
  });

  test('is a fault where it is not found', () => {
    expect(standalone(1).wrong).toEqual([expect.stringContaining('is-crawlable: excepted')]);
  });

  test('has a reason', () => {
    for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(40);
  });
});

const result = (said: Partial<Result>): Result => ({
  page: '/',
  kind: 'document',
  form: 'mobile',
  wrong: [],
  slow: [],
  remarks: [],
  runs: 1,
  hash: '',
  ...said,
});
const timed = (performance: number, lcp: number, slow: string[] = []) =>
  result({
    page: `/${lcp}/`,
    slow,
    scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
    times: { lcp, cls: 0, tbt: 0 },
  });

describe('Runs and results', () => {
  test('only a page that is nothing but slow, or could not be looked at, is measured again', () => {
    expect(isDoubtful(result({ slow: ['lcp'] }))).toBe(true);
    expect(isDoubtful(result({}))).toBe(false);
    expect(isDoubtful(result({ slow: ['lcp'], wrong: ['list'] }))).toBe(false);
    expect(faultsOf(result({ slow: ['lcp'], wrong: ['list'] }))).toEqual(['list', 'lcp']);
  });

  test('a page whose recording was lost is one that could not be looked at', async () => {
    const lost = { browser: '', audit: () => Promise.reject(new Error('lost')), close: async () => {} };
    const built = { address: '/sv/', file: 'sv/index.html', html: '' };
    const found = await resultOf(built, 'mobile', lost);
    expect(faultsOf(found)).toEqual(['lost']);
    expect(isDoubtful(found)).toBe(true);
  });

  test('the better run is the one with fewer faults, then the quicker', () => {
    const [good, slow] = [timed(99, 940), timed(100, 960, ['lcp 960, bar 950'])];
    expect(better(slow, good)).toBe(good);
    expect(better(timed(100, 700), good).page).toBe('/700/');
    expect(better(result({ slow: ['it broke'] }), good)).toBe(good);
  });

  test('the worst of all pages is told with its page; what has bars of its own is told apart', () => {
    const results = [
      timed(100, 700),
      timed(98, 900),
      result({ slow: ['it broke'] }),
      { ...timed(100, 1200), kind: 'guide' as const },
    ];
    const [common, guide, ...more] = minimaOf(results);
    expect(common).toMatchObject({
      form: 'mobile',
      pages: 2,
      scores: { performance: { value: 98, page: '/900/', bar: 100 } },
      times: { lcp: { value: 900, page: '/900/', bar: 950 } },
    });
    expect(guide).toMatchObject({ kind: 'guide', pages: 1, times: { lcp: { value: 1200, bar: 1400 } } });
    expect(more).toEqual([]);
    expect(minimaLines(results, 188).join('\n')).toContain('most lcp: 900 ms (bar 950), /900/');
  });

  test('how fast the machine was is told beside them, where that is known', () => {
    const said = (paces: readonly number[]) =>
      minimaLines(
        paces.map((pace) => ({ ...timed(100, 700), pace })),
        3,
      ).join('\n');
    expect(said([2000, 1000, 1500])).toContain('1000 at least, 1500 in the middle, 2000 at most');
    expect(minimaLines([timed(100, 700)], 1).join('\n')).not.toContain('BenchmarkIndex');
  });
});

describe('The command line', () => {
  const pages = ['/', '/sv/', '/sv/do/', '/en/', '/en/do/'].map((address) => ({ address }));
  const chosen = (...args: string[]) =>
    readOptions(args)
      .chosen(pages)
      .map(({ address }) => address);

  test('names pages, and parts of them that together are all', () => {
    expect(chosen()).toHaveLength(5);
    expect(chosen('/sv/', '/en/do/')).toEqual(['/sv/', '/sv/do/', '/en/do/']);
    expect([...chosen('--part', '1/2'), ...chosen('--part', '2/2')].sort()).toEqual(chosen().sort());
  });

  test('names devices', () => {
    expect(readOptions([]).formsWanted).toEqual(['mobile', 'desktop']);
    expect(readOptions(['--form', 'desktop']).formsWanted).toEqual(['desktop']);
  });

  test.each([['--part', '3/2'], ['--part', 'x'], ['--form', 'watch'], ['/nowhere/']])(
    'refuses %s %s',
    (...args) => {
      expect(() => readOptions(args.filter(Boolean)).chosen(pages)).toThrow(args.at(-1));
    },
  );
});
