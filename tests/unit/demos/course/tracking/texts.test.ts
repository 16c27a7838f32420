import { describe, expect, test } from 'vitest';
import { course } from '../../../../../demos/course/index.ts';
import { drawersOf } from '../../../../../demos/course/model/course.ts';
import { readProgress } from '../../../../../demos/course/model/progress.ts';
import type { Question } from '../../../../../demos/course/model/question.ts';
import { cut, identifier, pattern, shortPattern } from '../../../../../demos/course/tracking/responses.ts';
import { joinDrawers, splitDrawers } from '../../../../../demos/course/tracking/suspend-text.ts';
import { duration, moment, timeOfDay, timespan } from '../../../../../demos/course/tracking/time-spans.ts';
import type { AnswerReport } from '../../../../../demos/course/tracking/tracker.ts';
import { kept } from '../../../../support/lms/sample-standing.ts';
import { seeded } from '../../../../support/seeded.ts';

describe('the drawers in one text', () => {
  test('come out as they went in, in ASCII', () => {
    const [drawers] = kept('half');
    const text = joinDrawers(drawers);
    expect(text).toMatch(/^[!-~]+$/u);
    expect(splitDrawers(course, text)).toEqual(drawers);
  });

  test('come out whatever is in them', () => {
    const [first = ''] = drawersOf(course);
    const random = seeded(7);
    for (let turn = 0; turn < 500; turn += 1) {
      const signs = Array.from({ length: 12 }, () => Math.floor(random() * (turn % 2 ? 128 : 0xd7ff)));
      const drawers = { [first]: `${String.fromCharCode(...signs)};%=\n` };
      expect(joinDrawers(drawers)).toMatch(/^[!-~]+$/u);
      expect(splitDrawers(course, joinDrawers(drawers))).toEqual(drawers);
    }
  });

  test.each([
    '%',
    'service=%E0%A4%A',
    ';;;=;',
    '=',
    'a'.repeat(10_000),
    '__proto__=1;constructor=2',
    '{"a":1}',
  ])('of somebody else are refused and never thrown upon: %s', (text) => {
    const { progress, refused } = readProgress(course, splitDrawers(course, text));
    expect(progress.records).toEqual({});
    expect(refused.length).toBeGreaterThan(0);
  });

  test('none at all are nothing to complain of', () => {
    expect(splitDrawers(course, '')).toEqual({});
  });

  test('one that is damaged takes no other with it', () => {
    const [drawers] = kept('half');
    const names = Object.keys(drawers).filter((name) => drawersOf(course).includes(name));
    for (const name of names) {
      const text = joinDrawers(drawers).replace(`${name}=1|`, `${name}=1|%|`);
      expect(readProgress(course, splitDrawers(course, text)).refused).toEqual([name]);
    }
  });
});

describe('times', () => {
  test.each([
    [0, '0000:00:00.00', 'PT0H0M0S'],
    [1_234, '0000:00:01.23', 'PT0H0M1.23S'],
    [59_999, '0001:00:00.00'.replace('0001:00', '0000:01'), 'PT0H1M0S'],
    [3_723_040, '0001:02:03.04', 'PT1H2M3.04S'],
    [-5, '0000:00:00.00', 'PT0H0M0S'],
    [4e10, '9999:06:40.00', 'PT11111H6M40S'],
  ])('%i ms', (milliseconds, twelve, four) => {
    expect(timespan(milliseconds)).toBe(twelve);
    expect(duration(milliseconds)).toBe(four);
  });

  test('a moment has its zone after a fraction, and a time of day two digits each', () => {
    expect(moment(new Date('2026-11-25T10:20:30.456Z'))).toBe('2026-11-25T10:20:30.45Z');
    expect(timeOfDay(new Date(2026, 0, 1, 3, 4, 5))).toBe('03:04:05');
  });
});

describe('answers', () => {
  const report = (
    kind: AnswerReport['kind'],
    response: readonly string[],
    situations?: readonly string[],
  ): AnswerReport => ({
    id: 'lesson/question',
    kind,
    response,
    right: response,
    ...(situations && { situations }),
    correct: true,
    description: '',
    took: 0,
  });
  const facts = ['1.1'] as const;
  const choose: Question = { kind: 'choose', facts, options: ['one', 'two', 'three'], right: 'two' };
  const order: Question = {
    kind: 'order',
    facts,
    items: ['one', 'two', 'three'],
    right: ['two', 'three', 'one'],
  };
  const match: Question = {
    kind: 'match',
    facts,
    choices: ['menu', 'page'],
    right: { here: 'page', there: 'menu' },
  };

  test.each([
    [report('choose', ['two']), choose, 'two', 'b'],
    [report('order', ['two', 'three', 'one']), order, 'two[,]three[,]one', 'b,c,a'],
    [report('match', ['page', 'menu'], ['here', 'there']), match, 'here[.]page[,]there[.]menu', '1.b,2.a'],
    [report('task', ['met']), undefined, 'question[.]met', 'met'],
    [report('choose', ['two']), undefined, 'two', 'two'],
  ])('of each kind are written as each standard wants them', (one, question, long, short) => {
    expect(pattern(one, one.response)).toBe(long);
    expect(shortPattern(one, one.response, question)).toBe(short);
  });

  test('have an id without a slash', () => {
    expect(identifier('service/first-step')).toBe('service.first-step');
  });

  test('are described on one line, cut at a word', () => {
    expect(cut('kort text', 20)).toBe('kort text');
    expect(cut('två\n  rader', 20)).toBe('två rader');
    expect(cut('ett två tre fyra', 12)).toBe('ett två…');
    expect(cut('x'.repeat(30), 10).length).toBe(10);
  });
});
