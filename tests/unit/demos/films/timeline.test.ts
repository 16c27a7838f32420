import { describe, expect, test } from 'vitest';
import { chapter, type Film, filmKeys, shotsOf } from '../../../../demos/films/film.ts';
import { filmById, films } from '../../../../demos/films/index.ts';
import { chapterStarts, rate, type Say, type Span, timelineOf } from '../../../../demos/films/timeline.ts';
import { optIn } from '../../../../demos/scenarios/opt-in/scenario.ts';
import { named, toldFilm } from '../../../support/film-cuts.ts';

const inside = (inner: Span, outer: Span) => inner.from >= outer.from && inner.to <= outer.to;

describe.each(named)('%s', (_, cut) => {
  const { timeline } = toldFilm(cut);
  const { beats, card, length } = timeline;

  test('lasts 40 to 90 seconds', () => {
    expect(length / rate).toBeGreaterThanOrEqual(40);
    expect(length / rate).toBeLessThanOrEqual(90);
  });

  test('shows one step after another, from the title on, each once', () => {
    expect(beats.map(({ step }) => step)).toEqual(shotsOf(cut.film).map(({ step }) => step));
    expect(beats[0]?.from).toBe(card.to);
    for (const [index, beat] of beats.entries()) {
      expect(beat.to, beat.step).toBeGreaterThan(beat.from);
      expect(beat.from, beat.step).toBe(beats[index - 1]?.to ?? card.to);
    }
    expect(length).toBeGreaterThan(beats.at(-1)?.to ?? 0);
  });

  test.each(beats.map((beat) => [beat.step, beat] as const))(
    'says and does %s within its time',
    (_step, beat) => {
      for (const span of [beat.instruction, beat.scroll, beat.move, ...(beat.result ? [beat.result] : [])]) {
        expect(span.to).toBeGreaterThan(span.from);
        expect(inside(span, beat)).toBe(true);
      }
      expect(beat.scroll.to).toBeLessThanOrEqual(beat.move.from);
      expect(beat.press).toBeGreaterThanOrEqual(beat.move.to);
      // What is to be done is still said when it is done.
      const [first = beat.press, last = beat.press] = [beat.keys[0], beat.keys.at(-1)];
      expect(first).toBeGreaterThanOrEqual(beat.press);
      expect(last).toBeLessThan(beat.instruction.to);
      expect([...beat.keys]).toEqual([...beat.keys].sort((a, b) => a - b));
      if (beat.result) expect(beat.result.from).toBeGreaterThanOrEqual(beat.instruction.to);
    },
  );

  test('has its chapters in order, the first from the beginning', () => {
    const starts = chapterStarts(timeline);
    expect(starts.map((one) => one.chapter)).toEqual(Object.keys(cut.film.chapters));
    expect(starts[0]?.from).toBe(0);
    for (const [index, { from }] of starts.entries())
      if (index > 0) expect(from).toBeGreaterThan(starts[index - 1]?.from ?? 0);
  });
});

describe('time', () => {
  const film: Film = { id: 'x', chapters: { all: chapter(optIn, { to: 'enter-name', told: ['apply'] }) } };
  const saying =
    (characters: number): Say =>
    () =>
      'x'.repeat(characters);

  test('is as long as the language needs that needs longest', () => {
    const [short, long, both] = [[saying(20)], [saying(90)], [saying(20), saying(90)]].map((languages) =>
      timelineOf(film, languages),
    );
    expect(both).toEqual(long);
    expect(long?.length).toBeGreaterThan(short?.length ?? 0);
  });

  test('grows by a key for each letter that is typed', () => {
    const typed = timelineOf(film, [saying(20)]).beats.find(({ step }) => step === 'enter-name');
    expect(typed?.keys).toHaveLength('Kim Alm'.length);
  });

  test('has a cut where a step does not follow from the one before', () => {
    const jumping: Film = {
      id: 'x',
      chapters: {
        end: chapter(optIn, { from: 'wait', told: [] }),
        beginning: chapter(optIn, { to: 'open-endpoints', told: [] }),
      },
    };
    const cuts = shotsOf(jumping).filter(({ cut }) => cut);
    expect(cuts.map(({ step }) => step)).toEqual(['wait', 'open-settings']);
    expect(filmKeys(jumping)).toEqual(['title', 'summary', 'chapter.end', 'chapter.beginning']);
  });
});

describe('a film that cannot be', () => {
  test('a chapter that ends before it begins', () => {
    expect(() => chapter(optIn, { from: 'submit', to: 'apply', told: [] })).toThrow(/exchange the two/u);
  });

  test('a step that is told and not shown', () => {
    expect(() => chapter(optIn, { from: 'submit', told: ['apply'] })).toThrow(/cannot tell of apply/u);
  });

  test('one that nobody has made', () => {
    expect(() => filmById('nothing')).toThrow(films.map(({ id }) => id).join(', '));
  });
});
