import { beforeAll, describe, expect, test } from 'vitest';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { loadCatalogs } from '../support/catalogs.ts';
import { loadTexts } from '../support/language/all-texts.ts';
import { speltTags } from '../support/language/dictionary.ts';
import {
  doubleOwnWords,
  forbiddenOwnWords,
  unjustifiedOwnWords,
  unusedOwnWords,
} from '../support/language/own-word-problems.ts';
import { loadOwnWords, type OwnWord, ownWordsFile } from '../support/language/own-words.ts';
import { openSpellers, type Spellers } from '../support/language/spellers.ts';
import { spellingProblems, unknownWords } from '../support/language/spelling.ts';
import { textsOfPage } from '../support/language/texts.ts';
import { wordsIn } from '../support/language/words.ts';
import { pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import { loadTermbase } from '../support/termbase.ts';

const base = loadTermbase();
const ownWords = loadOwnWords();
const texts = loadTexts();

let spellers: Spellers;
beforeAll(async () => {
  spellers = await openSpellers(ownWords, base);
});

describe('spelling', () => {
  test('there are words to check', () => {
    for (const locale of completeTags)
      expect(
        texts.filter((text) => text.locale === locale).flatMap(({ text }) => wordsIn(text)).length,
      ).toBeGreaterThan(10_000);
  });

  test('every word is known in its language', () =>
    expectNoProblems(
      spellingProblems(
        texts.flatMap((text) => unknownWords(text, spellers)),
        spellers,
      ),
    ));
});

describe('our own words', () => {
  test('are there for a reason', () => expectNoProblems(unjustifiedOwnWords(ownWords, base, loadCatalogs())));
  test('are used', () => expectNoProblems(unusedOwnWords(ownWords, texts)));
  test('stand there once', () => expectNoProblems(doubleOwnWords(ownWords)));
  test('are no forms that the termbase forbids', () => expectNoProblems(forbiddenOwnWords(ownWords, base)));
  test('are not in the dictionary already', () =>
    expectNoProblems(
      speltTags.flatMap((locale) =>
        (spellers[locale]?.needless ?? []).map(
          ({ word }) =>
            `${ownWordsFile} has “${word}”, which the ${locale} dictionary knows, or another entry makes known: remove it there.`,
        ),
      ),
    ));
});

describe('what the spelling notices', () => {
  const unknown = (locale: Locale, body: string, front = 'title: x') => {
    const page = pageOf(`content/docs/${locale}/do/x.mdx`, `---\n${front}\n---\n${body}`);
    if (!page) throw new Error('The sample is no page.');
    return textsOfPage(page)
      .flatMap((text) => unknownWords(text, spellers))
      .map(({ word, where }) => `${where.replace(/^.*:/u, '')} ${word}`);
  };

  test.each<[Locale, string, string]>([
    ['sv', 'Ett medelande om avisiering.', '4 medelande, 4 avisiering'],
    ['sv', 'Rad ett.\n\n**Mistänkt** beteende', '6 Mistänkt'],
    ['sv', ':::note[Obs! Läggee]\nText\n:::', '4 Läggee'],
    ['sv', '<Card title="Fel ord" text="Rätt" />', ''],
    ['sv', '<Card title="Felll ord" />', '4 Felll'],
    ['sv', 'Knappen <span lang="en">Manage tagss</span> syns.', '4 tagss'],
    [
      'sv',
      'Hotjakten, hotjägarnas, hotaktörer, aviseringskön, API:et, SIEM-API:et, Microsofts, 90-dagars',
      '',
    ],
    ['sv', 'Ett arbets- eller skolkonto, ett arbbets- eller skolkonto', '4 arbbets'],
    ['sv', '```text\nEtt fellord\n```\n```kql\nfellord\n```', '5 fellord'],
    ['sv', 'Manage settings', '4 Manage, 4 settings'],
    ['sv', 'Rätten finns (Manage security settings) och heter ”View data”.', ''],
    ['sv', 'Rätten finns (Manage securty settings).', '4 Manage, 4 securty, 4 settings'],
    ['sv', '`fellord` <Label of="fellord.fellord" /> [text](/sv/fellord/) https://fellord.example', ''],
    ['sv', '<td data-quoted-error>invånnartid</td>', ''],
    ['en', 'A notifcation and its behavior', '4 notifcation, 4 behavior'],
    ['en', 'Organise the customers’ and the service’s devices; it isn’t hard.', ''],
    ['en', 'Open pkg0312.rar from \\\\server\\share, T1574.002, m.ek@tallvik.example and TLV-CAD07', ''],
  ])('%s: %s', (locale, body, found) => expect(unknown(locale, body).join(', ')).toBe(found));

  test('in a title and a description', () => {
    expect(unknown('sv', '', 'title: Ansökk\ndescription: Fellord\nfacts: ["9"]')).toEqual([
      '2 Ansökk',
      '3 Fellord',
    ]);
  });

  test('says where, what may be meant and what to do', () => {
    const [found] = texts.slice(0, 1).map((text) => ({ ...text, locale: 'sv' as const, text: 'mistänkt' }));
    const problems = found ? spellingProblems(unknownWords(found, spellers), spellers) : [];
    expect(problems).toEqual([expect.stringMatching(/^.+:\d+ has “mistänkt”.*“misstänkt”.*content\/words/u)]);
  });
});

describe('what the list of our own words is held to', () => {
  const entry = (more: Partial<OwnWord>): OwnWord => ({
    word: 'hotjakt',
    locale: 'sv',
    because: { term: 'threat-hunting' },
    ...more,
  });

  test('a reason that is not there, or that is about something else', () => {
    expect(unjustifiedOwnWords([entry({})], base, [])).toEqual([]);
    expect(unjustifiedOwnWords([entry({ because: { term: 'no-such-term' } })], base, [])).toHaveLength(1);
    expect(unjustifiedOwnWords([entry({ because: { term: 'device' } })], base, [])).toHaveLength(1);
    expect(unjustifiedOwnWords([entry({ because: { label: 'nav.no' } })], base, [])).toHaveLength(1);
  });

  test('use', () => {
    expect(unusedOwnWords([entry({ like: 'jakt' })], texts)).toEqual([]);
    expect(unusedOwnWords([entry({ word: 'hotpjäs' })], texts)).toHaveLength(1);
  });

  test('forbidden forms and doubles', () => {
    expect(forbiddenOwnWords([entry({ word: 'invånartid' })], base)).toHaveLength(1);
    expect(doubleOwnWords([entry({}), entry({ locale: 'both' })])).toHaveLength(1);
  });

  test('what the dictionary knows', async () => {
    const { sv } = await openSpellers([entry({ word: 'avisering' }), entry({})], base);
    expect(sv.needless.map(({ word }) => word)).toEqual(['avisering']);
    await expect(openSpellers([entry({ like: 'jkat' })], base)).rejects.toThrow(/“jkat”/u);
  });
});
