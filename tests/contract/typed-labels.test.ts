import { describe, expect, test } from 'vitest';
import { catalogOf, loadCatalogs } from '../support/catalogs.ts';
import {
  catalogAsPage,
  labelTexts,
  needlessTypedWords,
  typedLabelProblems,
  typedLabels,
  typedPaths,
} from '../support/language/typed-labels.ts';
import { loadPages, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import { loadTermbase } from '../support/termbase.ts';
import allowed from './typed-labels.json' with { type: 'json' };

const catalogs = loadCatalogs();
const labels = labelTexts(catalogs, loadTermbase());
// What a talk says stands on its page, and a lesson is read like one.
const below = (folder: string) =>
  catalogs.filter((one) => one.folder.startsWith(`${folder}/`)).map(catalogAsPage);
const talks = below('demos/talks');
const lessons = below('demos/course/lessons');
const pages = [...loadPages(), ...talks, ...lessons];
const found = pages.flatMap((page) => typedLabels(page, labels));

describe('the portal’s labels on pages', () => {
  test('there are labels to look for, on pages', () => {
    expect(labels.keys.size).toBeGreaterThan(700);
    expect(pages.length).toBeGreaterThan(60);
    expect(talks.length).toBeGreaterThan(5);
    expect(lessons.length).toBeGreaterThanOrEqual(10);
  });

  test('are cited, not typed', () => expectNoProblems(typedLabelProblems(found, allowed)));
  test('may be typed for a reason only, where they are', () =>
    expectNoProblems(needlessTypedWords(found, allowed)));
  test('make a way through menus only as a Path', () => expectNoProblems(pages.flatMap(typedPaths)));
});

describe('what the check notices', () => {
  const page = (body: string) => {
    const made = pageOf('content/docs/sv/do/x.mdx', `---\ntitle: x\n---\n${body}`);
    if (!made) throw new Error('The sample is no page.');
    return made;
  };
  const wordsOf = (body: string) => typedLabels(page(body), labels).map(({ words }) => words);

  test.each([
    ['Gå till Avancerade funktioner och vänta.', 'Avancerade funktioner'],
    ['Gå till Advanced features och vänta.', 'Advanced features'],
    ['Välj **Avancerade\nfunktioner**.', 'Avancerade funktioner'],
    ['Välj sedan\nSpara inställningar.', 'Spara inställningar'],
    ['| Avancerade funktioner | Ja |', 'Avancerade funktioner'],
    ['- Avancerade funktioner', 'Avancerade funktioner'],
    ['Välj **Ansök** längst ned.', 'Ansök'],
    ['Välj ”Skicka”, och vänta.', 'Skicka'],
  ])('%s', (body, label) => expect(wordsOf(body)).toContain(label));

  test.each([
    'Ansök om tjänsten och skicka formuläret.',
    'De avancerade funktionerna och avancerade funktioner i allmänhet.',
    'Välj <Label of="advancedFeatures.apply" gloss /> längst ned.',
    '1. **Gör så.** Samla in undersökningspaket från rätt enheter.',
    '`Avancerade funktioner`',
    '<td data-quoted-error>Avancerade funktioner</td>',
    'Kommandot fanns i Microsoft Services Hub och i Microsoft 365 Defender.',
  ])('nothing in %s', (body) => expect(wordsOf(body)).toEqual([]));

  test('in the words of a talk, on its line', () => {
    const talk = catalogOf(
      'demos/talks/x/sv.json',
      JSON.stringify(
        { title: 'x', 'a.show': 'Öppna Avancerade funktioner och $t(portal:nav.alerts).' },
        undefined,
        2,
      ),
    );
    expect(talk && typedLabels(catalogAsPage(talk), labels)).toEqual([
      {
        words: 'Avancerade funktioner',
        key: 'endpoints.advancedFeatures',
        where: 'demos/talks/x/sv.json:3',
      },
    ]);
  });

  test('which line, which key and what to do', () => {
    const problems = typedLabelProblems(typedLabels(page('Ett.\n\nVälj **Ansök**.'), labels), []);
    expect(problems).toEqual([
      expect.stringMatching(/^content\/docs\/sv\/do\/x\.mdx:6 types “Ansök”.*<Label of="[\w.]+" \/>/u),
    ]);
  });

  test('an entry that lets nothing pass, or that has no reason', () => {
    const typed = typedLabels(page('Välj **Ansök**.'), labels);
    expect(needlessTypedWords(typed, [{ words: 'Skicka', reason: 'Because it is so.' }])).toHaveLength(1);
    expect(needlessTypedWords(typed, [{ words: 'Ansök', reason: '' }])).toHaveLength(1);
    expect(typedLabelProblems(typed, [{ words: 'Ansök', reason: 'Because it is so.' }])).toEqual([]);
  });

  test.each([
    'Gå till Inställningar > Slutpunkter.',
    '**Settings** > **Endpoints**',
    'Inställningar › Allmänt',
  ])('a typed way: %s', (body) => expect(typedPaths(page(body))).toHaveLength(1));

  test.each([
    "<Path of={['nav.settings', 'settings.endpoints']} gloss />",
    '`a > b`',
    '> Ett citat.',
    'ett -> två',
  ])('no way: %s', (body) => expect(typedPaths(page(body))).toEqual([]));
});
