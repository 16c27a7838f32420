import type { Locale } from './locales.ts';
import { fileAt, pathTo } from './paths.ts';

/** The frames in which a scenario can be shown on a page of its own. */
export const frames = ['play', 'present', 'audience', 'embed'] as const;
export type Frame = (typeof frames)[number];

/** The address of a scenario alone in the window. */
export function standaloneAddress(locale: Locale, frame: Frame, scenarioId: string): string {
  return pathTo(locale, `${frame}/${scenarioId}`);
}

/** The address of the course, alone in the window. What follows a `#` opens a lesson, or one of its parts. */
export function courseAddress(locale: Locale): string {
  return pathTo(locale, 'course');
}

/** Where a simulation fetches all of the portal's labels in a language, those of a customer among them. */
export function portalLabelsAddress(locale: Locale, customer?: string): string {
  return fileAt(`catalogs/${customer ? `portal-${customer}` : 'portal'}.${locale}.json`);
}

/** Where a simulation fetches the words of all its steps in a language, once it is alive. */
export function restAddress(scenarioId: string, locale: Locale): string {
  return fileAt(`catalogs/${scenarioId}-rest.${locale}.json`);
}

/** Where a presenter's window, and no other, fetches the notes to a scenario. */
export function notesAddress(scenarioId: string, locale: Locale): string {
  return fileAt(`catalogs/${scenarioId}-notes.${locale}.json`);
}

/** Where a presenter's window, and no other, fetches the talks. */
export function toldTalksAddress(locale: Locale): string {
  return fileAt(`catalogs/talks.${locale}.json`);
}

/** Where the two windows of a presentation fetch what the player says only there. */
export function presentingAddress(locale: Locale): string {
  return fileAt(`catalogs/presenting.${locale}.json`);
}

/** Where a simulation fetches its supplies in a language. */
export function suppliesAddress(scenarioId: string, locale: Locale): string {
  return fileAt(`catalogs/${scenarioId}.${locale}.json`);
}

/** The address of the course as text. */
export function courseTwinAddress(locale: Locale): string {
  return pathTo(locale, 'learn/course');
}

/** Where the course fetches its words in a language. */
export function courseWordsAddress(locale: Locale): string {
  return fileAt(`catalogs/course.${locale}.json`);
}

/** The page that carries each scenario, as a slug without the language. */
const pages: Readonly<Record<string, string>> = {
  eligibility: 'prepare/eligibility',
  'opt-in': 'do/apply',
  'opt-out': 'do/opt-out',
  'follow-case': 'do/follow-case',
  'first-month': 'talks/one-month',
  'consult-help': 'do/consult-help',
  'consult-device': 'do/consult-device',
  'consult-file': 'do/consult-file',
  'read-notification': 'do/read-notification',
  'consult-alert': 'do/consult-alert',
  'email-rule': 'do/email-rule',
};

/**
 * The address of the page that explains a scenario.
 * @throws when no page is noted for it.
 */
export function pageOfScenario(locale: Locale, scenarioId: string): string {
  const page = pages[scenarioId];
  if (page !== undefined) return pathTo(locale, page);
  throw new Error(
    `src/config/addresses.ts names no page for the scenario "${scenarioId}". Add it to "pages".`,
  );
}

/** The page that carries each film, as a slug without the language. */
export const filmPages: Readonly<Record<string, string>> = {
  'services-hub': 'do/services-hub',
  'opt-in': 'do/apply',
  'four-menus': 'do/consult',
};

/**
 * The address of a film on the page that carries it.
 * @throws when no page is noted for it.
 */
export function addressOfFilm(locale: Locale, filmId: string): string {
  const page = filmPages[filmId];
  if (page !== undefined) return `${pathTo(locale, page)}#film-${filmId}`;
  throw new Error(
    `src/config/addresses.ts names no page for the film "${filmId}". Add it to "filmPages", and write <Film of="${filmId}" /> on that page.`,
  );
}

/** The page that carries the script of each talk, as a slug without the language. */
export const talkPages: Readonly<Record<string, string>> = {
  'three-minutes': 'talks/three-minutes',
  'ten-minutes': 'talks/script',
  'twenty-minutes': 'talks/twenty-minutes',
};

/**
 * The address of the script of a talk.
 * @throws when no page is noted for it.
 */
export function addressOfTalk(locale: Locale, talkId: string): string {
  const page = talkPages[talkId];
  if (page !== undefined) return pathTo(locale, page);
  throw new Error(
    `src/config/addresses.ts names no page for the talk "${talkId}". Add it to "talkPages", and write <TalkScript of="${talkId}" /> on that page.`,
  );
}
