import { describe, expect, test } from 'vitest';
import { chapter, type Film } from '../../../../demos/films/film.ts';
import { timelineOf } from '../../../../demos/films/timeline.ts';
import { captionFile, chapterFile, cuesOf, timestamp } from '../../../../demos/films/webvtt.ts';
import { optIn } from '../../../../demos/scenarios/opt-in/scenario.ts';

const film: Film = {
  id: 'x',
  chapters: {
    way: chapter(optIn, { to: 'open-endpoints', told: ['open-endpoints'] }),
    form: chapter(optIn, { from: 'apply', to: 'apply', told: [] }),
  },
};
const said =
  'Välj < och & i <b>. Sedan ett svar som är så långt att det måste delas på två undertexter, minst.';
const timeline = timelineOf(film, [() => said]);

describe('times', () => {
  test.each([
    [0, '00:00:00.000'],
    [1, '00:00:00.040'],
    [25 * 62 + 1, '00:01:02.040'],
    [25 * 3600, '01:00:00.000'],
  ])('%i pictures are %s', (pictures, written) => expect(timestamp(pictures)).toBe(written));
});

describe('captions', () => {
  const cues = cuesOf(timeline, () => [said]);

  test('say each instruction, and the results that are told', () => {
    const ids = [...new Set(cues.map(({ id }) => id.replace(/\.\d+$/u, '')))];
    expect(ids).toEqual([
      'opt-in.open-settings',
      'opt-in.open-endpoints',
      'opt-in.open-endpoints.result',
      'opt-in.apply',
    ]);
  });

  test('share the time of a text, and leave none of it', () => {
    const { instruction } = timeline.beats[0] ?? { instruction: { from: 0, to: 0 } };
    const own = cues.filter(({ id }) => id.startsWith('opt-in.open-settings'));
    expect(own.length).toBeGreaterThan(1);
    expect([own[0]?.from, own.at(-1)?.to]).toEqual([instruction.from, instruction.to]);
  });

  test('are written with what a parser would take for a tag escaped', () => {
    const file = captionFile(cues, { lang: 'sv', labelLang: () => 'sv' });
    expect(file.startsWith('WEBVTT\n\n')).toBe(true);
    expect(file).toContain('&lt; och &amp; i &lt;b&gt;.');
  });

  test.each([
    ['sv', '<b>Ansök</b>'],
    ['en', '<b><lang sv>Ansök</lang></b>'],
  ])('have labels in bold, with their language where the captions are in another: %s', (lang, written) => {
    const [cue] = cuesOf(timeline, () => [{ label: 'advancedFeatures.apply', text: 'Ansök' }]);
    expect(captionFile(cue ? [cue] : [], { lang, labelLang: () => 'sv' })).toContain(written);
  });
});

test('chapters follow each other without a gap, from the beginning to the end', () => {
  const times = [...chapterFile(timeline, (id) => `<${id}>`).matchAll(/^(\S+) --> (\S+)$/gmu)];
  expect(times.map(([, from]) => from)).toEqual(['00:00:00.000', times[0]?.[2]]);
  expect(times.at(-1)?.[2]).toBe(timestamp(timeline.length));
  expect(chapterFile(timeline, (id) => `<${id}>`)).toContain('&lt;way&gt;');
});
