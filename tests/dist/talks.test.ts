import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { stepIds } from '../../demos/engine/scenario.ts';
import { stepAnchor } from '../../demos/engine/step-link.ts';
import { talks } from '../../demos/talks/index.ts';
import { marksOf, type Talk } from '../../demos/talks/talk.ts';
import { addressOfTalk, standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { site } from '../../src/config/site.ts';
import { attribute, type Element, elementsIn, textOf } from '../../src/integrations/guide/tree.ts';
import { builtFiles, builtPages, fileBehind } from '../support/built-site.ts';

/* The script of a talk on its page: what its data say is there, in their order. */

const pages = builtPages();
const files = new Set(builtFiles());

function pageOf(talk: Talk, locale: Locale) {
  const address = addressOfTalk(locale, talk.id);
  const page = pages.find((one) => site.base.slice(0, -1) + one.address === address);
  if (!page)
    throw new Error(`The built site has no page ${address}, which should carry the talk ${talk.id}.`);
  return { page, all: [...elementsIn(parse(page.html))] };
}

/** The address that a moment opens. */
function opened({ moments }: Talk, id: string, locale: Locale): string {
  const { shown, page = '' } = moments[id] ?? {};
  if (!shown) return pathTo(locale, page);
  const address = standaloneAddress(locale, 'present', shown.scenario.id);
  const isFirst = shown.from === stepIds(shown.scenario)[0];
  return isFirst ? address : `${address}#${stepAnchor(shown.scenario.id, shown.from)}`;
}

const inLanguages = talks.flatMap((talk) => completeTags.map((locale) => [talk.id, locale, talk] as const));

describe.each(inLanguages)('the script of %s in %s', (_id, locale, talk) => {
  const { page, all } = pageOf(talk, locale);
  const headings = all.filter((element) => attribute(element, 'class') === 'moment');
  const lists = all.filter(
    (element) =>
      element.tagName === 'ul' &&
      headings.some(({ parentNode }) => parentNode === element.parentNode) &&
      [...elementsIn(element)].some(({ tagName }) => tagName === 'b'),
  );
  const marks = marksOf(talk);

  test('has a heading for each moment, with its time, in order', () => {
    expect(headings.map((heading) => attribute(heading, 'id'))).toEqual(
      marks.map(({ moment }) => `moment-${moment}`),
    );
    expect(headings.map((heading) => textOf(heading).trim().split(' ')[0]?.replace('.', ':'))).toEqual(
      marks.map(({ from }) => `${Math.floor(from / 60)}:${String(from % 60).padStart(2, '0')}`),
    );
  });

  test('is listed beside the page', () => {
    const toc = all.find((element) => attribute(element, 'class') === 'toc');
    const links = [...elementsIn(toc as Element)].flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.slice(0, marks.length)).toEqual(marks.map(({ moment }) => `#moment-${moment}`));
  });

  test('opens what the talk shows, and leads to the answers', () => {
    const leads = lists
      .slice(0, marks.length)
      .map((list) => [...elementsIn(list)].flatMap((element) => attribute(element, 'href') ?? []));
    expect(leads).toEqual(
      marks.map(({ moment }) => {
        const { answeredOn } = talk.moments[moment] ?? {};
        return [opened(talk, moment, locale), ...(answeredOn ? [pathTo(locale, answeredOn)] : [])];
      }),
    );
    for (const href of leads.flat()) expect(files.has(fileBehind(href, page) ?? ''), href).toBe(true);
  });
});
