import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../demos/engine/rich-text.ts';
import { createTranslator, type PageCatalogs } from '../../../../demos/player/translator.ts';
import type { LabelKey } from '../../../../demos/portal/model/labels.ts';
import { followsPage } from '../../../../demos/portal/model/labels.ts';
import { completeTags } from '../../../../src/config/locales.ts';
import { pageCatalogsOf, translatorOf } from '../../../../src/config/simulation-words.ts';

const [here, there] = completeTags as [(typeof completeTags)[number], (typeof completeTags)[number]];
const pageWords = pageCatalogsOf('opt-in', here);
const portalWords = pageCatalogsOf('opt-in', there);
const both = translatorOf('opt-in', here, there);

describe('a page in one language and a portal in another', () => {
  test('gives sentences in the page’s language and the labels in them as they are on screen', () => {
    const segments = both.words('open-settings.instruction');
    const settings = portalWords.labels['nav.settings'];
    expect(segments).toContainEqual({ label: 'nav.settings', text: settings });
    const expected = pageWords.words['open-settings.instruction']?.replace(
      '$t(portal:nav.settings)',
      settings ?? 'no label',
    );
    expect(plainText(segments)).toBe(expected);
  });

  test('names the language of each label', () => {
    expect(both.lang).toBe(pageWords.lang);
    expect(both.portalLang).toBe(portalWords.lang);
    expect(both.labelLang('nav.settings')).toBe(portalWords.lang);
    expect(both.labelLang('place.mailbox')).toBe(pageWords.lang);
  });

  test('takes each label from the language it follows', () => {
    for (const key of Object.keys(pageWords.labels) as LabelKey[]) {
      expect(both.label(key), key).toBe((followsPage(key) ? pageWords : portalWords).labels[key]);
    }
  });

  test('hands a label as a value into a sentence of the player', () => {
    const segments = both.rich('offPath', { target: both.marked('nav.settings') });
    expect(segments).toContainEqual({ label: 'nav.settings', text: portalWords.labels['nav.settings'] });
  });
});

describe.each(completeTags)('the player in %s', (locale) => {
  const { t } = translatorOf('opt-in', locale);
  const { player } = pageCatalogsOf('opt-in', locale);

  test('counts with the plural forms of the language', () => {
    expect(t('mail.unread', { count: 1 })).toBe(player['mail.unread_one'].replace('{{count}}', '1'));
    expect(t('mail.unread', { count: 2 })).toBe(player['mail.unread_other'].replace('{{count}}', '2'));
  });

  test('puts values in as they are, without escaping them for HTML', () => {
    expect(t('label', { title: 'A & <b>' })).toBe(player.label.replace('{{title}}', 'A & <b>'));
  });
});

test('two translators do not share their words', () => {
  const first = translatorOf('opt-in', here);
  const second = translatorOf('opt-in', there);
  expect(first.t('next')).toBe(pageWords.player.next);
  expect(second.t('next')).toBe(portalWords.player.next);
});

test('a label is cited as it is, even when it looks like a placeholder', () => {
  const labels = { ...pageWords.labels, 'nav.settings': '$& <i>' };
  const page: PageCatalogs = { ...pageWords, labels };
  const segments = createTranslator(page, page).words('open-settings.instruction');
  expect(segments).toContainEqual({ label: 'nav.settings', text: '$& <i>' });
});
