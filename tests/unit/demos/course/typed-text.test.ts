import { describe, expect, test } from 'vitest';
import { kindOf, textOfKind, withoutTyping } from '../../../../demos/course/model/typed-text.ts';
import { eventShapes, isPortalEvent } from '../../../../demos/portal/model/event-shapes.ts';
import { typedIn } from '../../../../demos/portal/model/events.ts';
import { everyEvent } from '../../../support/portal-events.ts';
import { oneOf, seeded } from '../../../support/seeded.ts';

const known = ['soc@tallvik.example', 'dwmhost.dll', '8ba9b20548ca83a7c9b98c77d382543b5248654f'];
const stands = (text: string) => textOfKind(kindOf(text, known), known);

describe('what stands for a text', () => {
  test.each([
    ['', ''],
    ['  \n ', ''],
    ['My own words about k.sandin', '…'],
    ['Is DWMHOST.DLL anywhere else?', '… dwmhost.dll'],
    ['SOC@Tallvik.example', 'soc@tallvik.example'],
    ['robin.falk@tallvik.example', 'annan@exempel.example'],
    ['robin.falk@tallvik.example; kim@b.example', 'annan@exempel.example; flera@exempel.example'],
    ['a@b.example;soc@tallvik.example', 'soc@tallvik.example; annan@exempel.example'],
    ['soc@tallvik.example and me', '… soc@tallvik.example'],
    ['soc@tallvik', '…'],
    [';;', '…'],
  ])('%j is %j', (typed, stand) => expect(stands(typed)).toBe(stand));

  test('stands for itself', () => {
    const random = seeded(5);
    const pieces = [...known, ';', ' ', 'Robin', 'a@b.example', 'c@d.example', '@', '\u{1f6e1}', '\n', '…'];
    for (let count = 0; count < 2_000; count += 1) {
      const text = Array.from({ length: 1 + Math.floor(random() * 5) }, () => oneOf(random, pieces)).join('');
      expect(stands(stands(text)), JSON.stringify(text)).toBe(stands(text));
    }
  });
});

describe('an event without what was typed', () => {
  test('keeps nothing of it but known words', () => {
    const secrets = ['Kim', 'lovasen', '<b>', '__proto__'];
    for (const event of everyEvent) {
      const kept = withoutTyping(event, known);
      expect(isPortalEvent(kept)).toBe(true);
      const shape = Object.entries(eventShapes[event.type]);
      const texts = shape.filter(([, one]) => one === 'text').map(([key]) => Object(kept)[key]);
      for (const secret of secrets) expect(texts.join()).not.toContain(secret);
      expect(withoutTyping(kept, known)).toEqual(kept);
    }
  });

  test('is the same where nothing was typed', () => {
    const untyped = everyEvent.filter(
      (event) => typedIn(event) === undefined && event.type !== 'rule.recipientRemoved',
    );
    expect(untyped.length).toBeGreaterThan(100);
    for (const event of untyped) expect(withoutTyping(event, known)).toBe(event);
  });
});
