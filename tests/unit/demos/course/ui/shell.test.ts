import '../../../../../demos/portal/model/all.ts';
import { describe, expect, test } from 'vitest';
import { course } from '../../../../../demos/course/index.ts';
import { partsOf } from '../../../../../demos/course/model/course.ts';
import { noProgress, withAttempt, withExercise } from '../../../../../demos/course/model/progress.ts';
import { rightAnswer } from '../../../../../demos/course/model/question.ts';
import { standing } from '../../../../../demos/course/model/standing.ts';
import { readExport, writeExport } from '../../../../../demos/course/tracking/export-file.ts';
import { neighbours, placeAt, placesOf } from '../../../../../demos/course/ui/shell/places.ts';
import { tallyOf } from '../../../../../demos/course/ui/shell/tally.ts';
import { hostileAnchors } from '../../../../support/hostile-anchors.ts';

const places = placesOf(course);

describe('places', () => {
  test('each has an address of its own, and every part has one', () => {
    expect(new Set(places.map(({ hash }) => hash)).size).toBe(places.length);
    const parts = places.flatMap((place) => ('part' in place ? place.part.id : []));
    expect(parts).toEqual(partsOf(course).map(({ id }) => id));
  });

  test('are found by their address, and by nothing else', () => {
    for (const place of places) expect(placeAt(course, place.hash)).toEqual(place);
    const hostile = hostileAnchors(course.check.scenario).map((anchor) => anchor.replace(/^#/u, ''));
    for (const hash of hostile.filter(Boolean)) expect(placeAt(course, hash), hash).toBeNull();
  });

  test('follow one another both ways, and the overview follows the last', () => {
    let place = places[0];
    for (let index = 0; place && index < places.length; index += 1) {
      const { back, next } = neighbours(course, place);
      expect(back?.hash).toBe(places[index - 1]?.hash);
      expect(next.hash).toBe(places[index + 1]?.hash ?? '');
      place = next;
    }
  });
});

describe('the tally', () => {
  const parts = partsOf(course);
  const exercise = parts.find((part) => part.kind === 'exercise' && part.exercise.steps.length > 3);
  const [question, shown, skipped, wrong] = parts.filter((part) => part.kind === 'question');
  if (exercise?.kind !== 'exercise' || !question || !shown || !skipped || !wrong)
    throw new Error('The course has too little in it for this test.');
  const other = { answer: rightAnswer(question.question) };
  const before = withExercise(noProgress, exercise, { done: ['own', 'hint', 'skipped'], at: 3 });
  const progress = withAttempt(
    withAttempt(withAttempt(before, question, other), shown, 'shown'),
    skipped,
    'skipped',
  );

  test('tells apart what was done unaided, with help, by the player, and what is left', () => {
    const counted = [exercise.id, question.id, shown.id, skipped.id, wrong.id];
    const tally = tallyOf(course, progress, standing(course, progress), ({ id }) => counted.includes(id));
    const left = exercise.exercise.steps.length - 3 + 1;
    expect(tally).toEqual({ unaided: 2, helped: 2, skipped: 2, left, points: 1, possible: 4 });
  });

  test('has the points of the whole', () => {
    const whole = standing(course, progress);
    const { points, possible } = tallyOf(course, progress, whole, () => true);
    expect({ points, possible }).toEqual({ points: whole.points, possible: whole.possible });
  });
});

describe('the file that is taken to another browser', () => {
  const kept = { apply: '1|x|y', place: '1|apply|z' };

  test('gives back what was put in', () => {
    expect(readExport(writeExport(kept, new Date(0)))).toEqual(kept);
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"format": "threat-experts-course"}',
    JSON.stringify({ format: 'threat-experts-course', version: 2, kept }),
    JSON.stringify({ format: 'another', version: 1, kept }),
    JSON.stringify({ format: 'threat-experts-course', version: 1, kept: [] }),
    JSON.stringify({ format: 'threat-experts-course', version: 1, kept: { apply: 1 } }),
    writeExport({ apply: 'x'.repeat(300_000) }, new Date(0)),
    writeExport(kept, new Date(0)).slice(0, -4),
  ])('is refused when it is another: %.60s', (text) => {
    expect(readExport(text)).toBeNull();
  });
});
