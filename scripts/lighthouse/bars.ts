import type { PageKind } from '../../tests/support/built-site.ts';

/** The two devices that Lighthouse imitates: a telephone on slow 4G, and a desktop computer on a cable. */
export const forms = ['mobile', 'desktop'] as const;
export type Form = (typeof forms)[number];

/** The categories that are scored, by Lighthouse's own names. Its fifth, for agents, is under development there. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What is timed, and what the audits are called that do it. */
export const timings = {
  lcp: 'largest-contentful-paint',
  cls: 'cumulative-layout-shift',
  tbt: 'total-blocking-time',
} as const;
export type Timing = keyof typeof timings;

/** What a page may take at most: milliseconds, and for `cls` a share of the window. */
export type TimeBars = Readonly<Partial<Record<Timing, number>>>;

/** Design, section 9. */
export const timeBars: Readonly<Record<Form, TimeBars>> = {
  mobile: { lcp: 950, cls: 0, tbt: 20 },
  desktop: { cls: 0 },
};

/** Bars of a kind of page that is excepted from some of those above. */
export interface OwnBars {
  readonly kind: PageKind;
  readonly form: Form;
  readonly times: TimeBars;
  readonly reason: string;
}

export const ownBars: readonly OwnBars[] = [
  {
    kind: 'guide',
    form: 'mobile',
    times: { lcp: 1_400 },
    reason:
      'Every page of a language in one document of 100 kB, fetched on purpose, to print it. A browser shows its first part as soon as that has come; Lighthouse reckons as if it waited for all of it.',
  },
];

const ownBarsOf = (kind: PageKind, form: Form): OwnBars | undefined =>
  ownBars.find((own) => own.kind === kind && own.form === form);

/** What a page of a kind may take on a device. */
export const timeBarsOf = (kind: PageKind, form: Form): TimeBars => ({
  ...timeBars[form],
  ...ownBarsOf(kind, form)?.times,
});

/** What every category of every page scores. */
export const scoreBar = 100;

/** A finding that is meant to be there. Where it is not found, that is a fault: the exception has outlived its reason. */
export interface Exception {
  readonly audit: string;
  applies(page: { readonly address: string; readonly kind: PageKind }): boolean;
  readonly reason: string;
}

/** All that is excepted. What is named here is left out of the score of its category. */
export const exceptions: readonly Exception[] = [
  {
    audit: 'is-crawlable',
    applies: ({ address, kind }) =>
      kind !== 'document' && kind !== 'simulation' ? true : address === '/404.html',
    reason:
      'Kept out of search engines on purpose: each says again what a page of the guide says, and a reader who comes from a search needs that page, with what stands around it.',
  },
];
