import { createInstance } from 'i18next';
import { markLabel, parseSegments, type Segment } from '../engine/rich-text.ts';
import { followsPage, type LabelCatalog, type LabelKey, type LabelValues } from '../portal/model/labels.ts';
import type en from './en.json';

/** All strings of the player in one language. */
export type PlayerCatalog = Readonly<Record<keyof typeof en, string>>;

// Plural forms are written `key_one`, `key_other` in the catalogs and asked for as `key`.
type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** The key of a string of the player. */
export type PlayerKey = WithoutPlural<keyof typeof en>;

/** The words of a simulation in the language of its page. */
export interface PageCatalogs {
  /** A language tag (BCP 47). */
  readonly lang: string;
  /** The language of the portal's labels among `labels`, where it is another (a tag, BCP 47). */
  readonly portalLang?: string;
  readonly player: PlayerCatalog;
  /** The scenario's own words. */
  readonly words: Readonly<Record<string, string>>;
  readonly labels: LabelCatalog;
}

/** The language of the portal, which may be another than the page's. */
export interface PortalCatalog {
  /** A language tag (BCP 47). */
  readonly lang: string;
  readonly labels: LabelCatalog;
}

/** The portal as the page hands it over: in the page's language, unless its labels are not to be had in that. */
export function portalOf({ lang, portalLang = lang, labels }: PageCatalogs): PortalCatalog {
  return { lang: portalLang, labels };
}

/** Everything the simulation says, in the two languages that were chosen. */
export interface Translator {
  readonly lang: string;
  readonly portalLang: string;
  /** A string of the player, in the page's language. */
  t(key: PlayerKey, values?: Record<string, string | number>): string;
  /** A string of the player in which labels stand. */
  rich(key: PlayerKey, values?: Record<string, string | number>): Segment[];
  /** A sentence of the scenario, with the labels in it as they are on screen. */
  words(key: string): Segment[];
  /** A portal label as it is on screen; `values` are what its `{{…}}` stand for. */
  label(key: LabelKey, values?: LabelValues): string;
  /** The label, wrapped so that it can be handed to {@link Translator.rich} as a value. */
  marked(key: LabelKey, values?: LabelValues): string;
  /** The language in which a label is on screen. */
  labelLang(key: string): string;
}

/**
 * Brings the catalogs together through i18next, synchronously and alike on the server and in the browser.
 * Sentences cite labels as `$t(portal:key)`; they come out in the portal's language.
 */
export function createTranslator(page: PageCatalogs, portal: PortalCatalog = portalOf(page)): Translator {
  const taken = ({ labels }: PortalCatalog, fromPage: boolean) =>
    Object.entries(labels).filter(([key]) => followsPage(key) === fromPage) as [string, string][];
  const labels = new Map([...taken(portal, false), ...taken(page, true)]);
  const marked = Object.fromEntries([...labels].map(([key, text]) => [key, markLabel(key, text)]));
  // A label that is missing shows as its key; a test sees to it that none is.
  const label = (key: string, values: LabelValues = {}) =>
    (labels.get(key) ?? key).replaceAll(/\{\{(\w+)\}\}/gu, (gap, name) =>
      Object.hasOwn(values, name) ? String(values[name]) : gap,
    );
  const i18n = createInstance();
  i18n.init({
    lng: page.lang,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    defaultNS: 'player',
    resources: { [page.lang]: { player: page.player, words: page.words, portal: marked } },
    interpolation: { escapeValue: false },
  });
  return {
    lang: page.lang,
    portalLang: portal.lang,
    t: (key, values) => i18n.t(key, { ...values }),
    rich: (key, values) => parseSegments(i18n.t(key, { ...values })),
    // The keys are made from the scenario's steps; a test sees to it that every catalog has them.
    words: (key) => parseSegments(i18n.t(key, { ns: 'words' })),
    label,
    marked: (key, values) => markLabel(key, label(key, values)),
    labelLang: (key) => (followsPage(key) ? page.lang : portal.lang),
  };
}
