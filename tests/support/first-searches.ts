import type { CompleteLocale } from '../../src/config/locales.ts';

/** For whom the guide is. */
export type Reader = 'customer' | 'account team' | 'trainee' | 'maintainer or translator';

/** What a reader types, and the page that they need then, as a slug without the language. */
type Search = readonly [words: string, page: string];

/**
 * Twelve searches for each kind of reader, as one types them who has never been here: words of the old page, of the
 * portal, of other trades, whole questions. The page is the one that answers, whether search finds it or not.
 */
export const firstSearches: Record<CompleteLocale, Record<Reader, readonly Search[]>> = {
  sv: {
    customer: [
      ['ansöka', 'do/apply'],
      ['hur går vi med', 'do/apply'],
      ['larm', 'do/read-notification'],
      ['TAN', 'understand/notifications'],
      ['hotexpert', 'do/consult'],
      ['pris', 'understand/experts-on-demand'],
      ['uppfyller vi kraven', 'prepare/eligibility'],
      ['E5-licens', 'prepare/permissions'],
      ['säga upp', 'do/opt-out'],
      ['nytt namn', 'understand/names'],
      ['mejl om larm', 'do/email-rule'],
      ['EOD', 'understand/experts-on-demand'],
    ],
    'account team': [
      ['demo', 'talks/script'],
      ['presentera för kund', 'talks/account-teams'],
      ['invändningar', 'talks/account-teams'],
      ['vad får jag inte lova', 'talks/account-teams'],
      ['manus', 'talks/script'],
      ['första månaden', 'talks/one-month'],
      ['Defender Experts for Hunting', 'understand/names'],
      ['efterträdare', 'understand/names'],
      ['MDR', 'understand/names'],
      ['skillnad mot incidenthantering', 'understand/what-it-is-not'],
      ['GCC High', 'prepare/permissions'],
      ['vanliga frågor', 'reference/faq'],
    ],
    trainee: [
      ['kurs', 'learn/course'],
      ['slutprov', 'learn/check'],
      ['öva', 'learn/course'],
      ['facit', 'learn/answer-key'],
      ['lärplattform', 'learn/lms'],
      ['SCORM', 'learn/lms'],
      ['hitta aviseringen', 'do/read-notification'],
      ['isolera enhet', 'do/consult-device'],
      ['filsida', 'do/consult-file'],
      ['hjälpmeny', 'do/consult-help'],
      ['lägesrapporter', 'do/follow-case'],
      ['KQL', 'reference/queries'],
      ['uppehållstid', 'reference/glossary'],
      ['skriva en bra fråga', 'do/good-question'],
      ['APT', 'reference/glossary'],
    ],
    'maintainer or translator': [
      ['ordlista', 'reference/glossary'],
      ['termbas', 'reference/glossary'],
      ['etikett', 'reference/portal-labels'],
      ['tenant', 'reference/glossary'],
      ['maskinöversättning', 'reference/old-page'],
      ['källa', 'reference/sources'],
      ['rapportera ett fel', 'reference/about'],
      ['API-fält', 'reference/alert-api'],
      ['detectionSource', 'reference/alert-api'],
      ['kakor', 'reference/about'],
      ['Hantera säkerhetsinställningar', 'prepare/permissions'],
      ['notis', 'understand/notifications'],
    ],
  },
  en: {
    customer: [
      ['apply', 'do/apply'],
      ['how do we join', 'do/apply'],
      ['alert', 'do/read-notification'],
      ['TAN', 'understand/notifications'],
      ['threat expert', 'do/consult'],
      ['price', 'understand/experts-on-demand'],
      ['are we eligible', 'prepare/eligibility'],
      ['E5 license', 'prepare/permissions'],
      ['unsubscribe', 'do/opt-out'],
      ['new name', 'understand/names'],
      ['mail about alerts', 'do/email-rule'],
      ['EOD', 'understand/experts-on-demand'],
    ],
    'account team': [
      ['demo', 'talks/script'],
      ['present to a customer', 'talks/account-teams'],
      ['objections', 'talks/account-teams'],
      ['what not to promise', 'talks/account-teams'],
      ['script', 'talks/script'],
      ['first month', 'talks/one-month'],
      ['Defender Experts for Hunting', 'understand/names'],
      ['successor', 'understand/names'],
      ['MDR', 'understand/names'],
      ['difference to incident response', 'understand/what-it-is-not'],
      ['GCC High', 'prepare/permissions'],
      ['FAQ', 'reference/faq'],
    ],
    trainee: [
      ['courses', 'learn/course'],
      ['final exam', 'learn/check'],
      ['practice', 'learn/course'],
      ['answer key', 'learn/answer-key'],
      ['SCORM', 'learn/lms'],
      ['LMS', 'learn/lms'],
      ['finding the notification', 'do/read-notification'],
      ['isolate device', 'do/consult-device'],
      ['file page', 'do/consult-file'],
      ['help menu', 'do/consult-help'],
      ['progress reports', 'do/follow-case'],
      ['KQL', 'reference/queries'],
      ['dwell time', 'reference/glossary'],
      ['how to ask a good question', 'do/good-question'],
      ['APT', 'reference/glossary'],
    ],
    'maintainer or translator': [
      ['glossary', 'reference/glossary'],
      ['terminology', 'reference/glossary'],
      ['labels', 'reference/portal-labels'],
      ['tenant', 'reference/glossary'],
      ['machine translated', 'reference/old-page'],
      ['source', 'reference/sources'],
      ['report a mistake', 'reference/about'],
      ['API fields', 'reference/alert-api'],
      ['detectionSource', 'reference/alert-api'],
      ['cookies', 'reference/about'],
      ['Manage security settings', 'prepare/permissions'],
      ['message', 'understand/notifications'],
    ],
  },
};

/** All {@link firstSearches} of a language in one list. */
export const searchesIn = (locale: CompleteLocale) =>
  Object.entries(firstSearches[locale]).flatMap(([reader, searches]) =>
    searches.map(([words, page]) => ({ reader, words, page })),
  );
