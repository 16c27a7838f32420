import { beforeAll, describe, expect, test } from 'vitest';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { loadTexts } from '../support/language/all-texts.ts';
import { foreignSentences } from '../support/language/foreign-sentences.ts';
import { openSpellers, type Spellers } from '../support/language/spellers.ts';
import { textsOfPage } from '../support/language/texts.ts';
import { pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';

let spellers: Spellers;
beforeAll(async () => {
  spellers = await openSpellers();
});

describe('the languages', () => {
  test('are kept apart: every sentence is in the language of its text', () => {
    const texts = loadTexts();
    for (const locale of completeTags)
      expect(texts.filter((text) => text.locale === locale).length).toBeGreaterThan(500);
    expectNoProblems(texts.flatMap((text) => foreignSentences(text, spellers)));
  });
});

describe('what the comparison notices', () => {
  const found = (locale: Locale, body: string, title = 'x') => {
    const page = pageOf(`content/docs/${locale}/do/x.mdx`, `---\ntitle: ${title}\n---\n${body}`);
    if (!page) throw new Error('The sample is no page.');
    return textsOfPage(page).flatMap((text) => foreignSentences(text, spellers));
  };

  test.each<[Locale, string]>([
    ['sv', 'Välj knappen. Then save the preferences. Sedan är det klart.'],
    ['sv', 'Välj knappen som du\nser.\n\nThe button is grey until both fields are filled in.'],
    ['sv', '| Läge | What the page shows |'],
    ['sv', '- Save preferences'],
    ['sv', '**Where it was found.** I portalen.'],
    ['sv', '<Card title="Read the notification" />'],
    ['en', 'Select the button. Vänta på beslutet från experterna. You are done.'],
    ['en', '| State | Vad sidan visar |'],
    ['en', '## Innan du börjar'],
  ])('%s: %s', (locale, body) => expect(found(locale, body)).toHaveLength(1));

  test('a title, on its line', () => {
    expect(found('sv', '', 'Read a notification')).toEqual([expect.stringContaining('x.mdx:2 says')]);
  });

  test.each<[Locale, string]>([
    [
      'sv',
      'Behörigheten heter Manage security settings på engelska, men knappen som du letar efter är svensk.',
    ],
    ['sv', 'Rätten finns (Manage security settings).'],
    ['sv', 'Där står ”Add notification rule”.'],
    ['sv', '<span lang="en">The button is grey.</span>'],
    ['sv', '<td data-quoted-error>General Advanced features to apply</td>'],
    ['sv', 'Microsoft Defender Experts Hunting, Customer Success Account Manager'],
    ['sv', '`join where summarize` <Label of="advancedFeatures.apply" gloss />'],
    ['en', 'The mail reached Björkhamra kommun on 12 March.'],
    ['en', '<span lang="sv">Innan du börjar</span>'],
  ])('nothing in %s: %s', (locale, body) => expect(found(locale, body)).toEqual([]));
});
