import { describe, expect, test } from 'vitest';
import { readEvents, writeEvent, writeEvents } from '../../../../demos/course/model/event-code.ts';
import { withoutTyping } from '../../../../demos/course/model/typed-text.ts';
import { isPortalEvent } from '../../../../demos/portal/model/event-shapes.ts';
import { hostileAnchors } from '../../../support/hostile-anchors.ts';
import { everyEvent } from '../../../support/portal-events.ts';
import { oneOf, type Random, seeded } from '../../../support/seeded.ts';
import { smallCourse } from '../../../support/small-course.ts';

const { known, scenario } = smallCourse.check;
const kept = everyEvent.map((event) => withoutTyping(event, known)).filter(isPortalEvent);

test('every event is read back as it was, alone and among others', () => {
  for (const event of kept) expect(readEvents(writeEvent(event, known), known)).toEqual([event]);
  expect(readEvents(writeEvents(kept, known), known)).toEqual(kept);
});

/** Null, or events that would be written just so. */
function isNullOrEvents(text: string): boolean {
  const events = readEvents(text, known);
  return events === null || (events.every(isPortalEvent) && writeEvents(events, known) === text);
}

const letters = [...'0123456789abcdefghijklmnopqrstuvwxyzABZ~.|=-+ \n\0é\u{1f6e1}'];
const randomText = (random: Random) =>
  Array.from({ length: Math.floor(random() * 40) }, () => oneOf(random, letters)).join('');

describe('text from anywhere is nothing, or events', () => {
  test.each(hostileAnchors(scenario))('%.30j', (text) => expect(isNullOrEvents(text)).toBe(true));

  test.each(['zz', '0', '-1', '00zz', ' 100', '0 ', '~', 'x'.repeat(1_000_000), '\ud800'])('%.30j', (text) =>
    expect(readEvents(text, known)).toBeNull(),
  );

  test('any letters', () => {
    const random = seeded(13);
    for (let count = 0; count < 20_000; count += 1) {
      const text = randomText(random);
      expect(isNullOrEvents(text), JSON.stringify(text)).toBe(true);
    }
  });

  test('our own with one character changed, left out or doubled', () => {
    const random = seeded(17);
    const good = writeEvents(
      Array.from({ length: 60 }, () => oneOf(random, kept)),
      known,
    );
    let refused = 0;
    for (let at = 0; at < good.length; at += 1) {
      for (const piece of ['', oneOf(random, letters), (good[at] ?? '').repeat(2)]) {
        const text = `${good.slice(0, at)}${piece}${good.slice(at + 1)}`;
        expect(isNullOrEvents(text), text).toBe(true);
        if (readEvents(text, known) === null) refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(good.length);
  });
});
