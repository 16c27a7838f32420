import {
  type Customer,
  deviceSlots,
  type Question,
  questionSources,
} from '../../demos/portal/customers/customer.ts';
import type { ReportCategory } from '../../demos/portal/model/vocabulary.ts';
import type { Locale } from '../../src/config/locales.ts';
import { knownNames, knownTimes, namesIn } from './customer-names.ts';

/** A customer's words in one language. */
export type Words = Readonly<Record<string, string>>;

/** The keys of a customer's words, in order. `summaries` is the number of sentences in the executive summary. */
export function attackKeys({ notification, questions }: Customer, summaries: number): string[] {
  const reports = (source: keyof Customer['questions']) =>
    questions[source].reports.map((_, index) => `report.${source}.${index + 1}`);
  return [
    'title',
    ...deviceSlots.map((slot) => `${slot}.role`),
    ...Array.from({ length: summaries }, (_, index) => `summary.${index + 1}`),
    'scope.affected',
    'scope.notAffected',
    'entry',
    'unknown',
    ...notification.timeline.map(({ id }) => `event.${id}`),
    ...notification.actions.map(({ id }) => `action.${id}`),
    ...questionSources.map((source) => `question.${source}`),
    ...questionSources.flatMap(reports),
  ].map((key) => `attack.${key}`);
}

const sentencesIn = (text: string) => text.match(/[.!?](?=\s|$)/gu)?.length ?? 0;

/** A sentence for each text that names what the customer does not have, or a time at which nothing happened. */
export function unknownNames(customer: Customer, file: string, words: Words): string[] {
  const [names, times] = [knownNames(customer), knownTimes(customer)];
  return Object.entries(words).flatMap(([key, text]) => {
    // Questions and reports also tell of what was done and found later, which is not in the data.
    const later = /^attack\.(?:question|report)\./u.test(key);
    return namesIn(text)
      .filter(({ kind, name }) => (kind === 'time' ? !later && !times.has(name) : !names.has(name)))
      .map(
        ({ kind, name }) =>
          `${file} names the ${kind} ${name} in “${key}”, which ${customer.id}/customer.ts does not have: correct it in one of them.`,
      );
  });
}

/** A sentence for each text whose names or times are not those of its twin. */
export function differingNames(here: string, a: Words, there: string, b: Words): string[] {
  const listed = (text: string) =>
    namesIn(text)
      .map(({ name }) => name)
      .join(', ');
  return Object.entries(a)
    .filter(([key, text]) => listed(text) !== listed(b[key] ?? ''))
    .map(
      ([key, text]) =>
        `${here} names ${listed(text) || 'nothing'} in “${key}”, but ${there} names ${listed(b[key] ?? '') || 'nothing'}: make them equal.`,
    );
}

/** What is amiss with the text of a question (facts 11.1), as sentences. */
export function questionProblems(customer: Customer, file: string, words: Words): string[] {
  const times = knownTimes(customer);
  const about = {
    help: [],
    device: [customer.devices.device1.name],
    alert: [],
    file: [customer.files.file1.name, customer.files.file1.sha1],
  };
  return questionSources.flatMap((source) => {
    const key = `attack.question.${source}`;
    const text = words[key] ?? '';
    const names = namesIn(text);
    const has = (name: string) => names.some((one) => one.name === name);
    const asked = text.match(/\?/gu)?.length ?? 0;
    return [
      sentencesIn(text) < 2 || sentencesIn(text) > 5 ? 'has not two to five sentences' : '',
      asked === 1 ? '' : `asks ${asked} questions instead of one`,
      text.includes('UTC') && names.some(({ kind, name }) => kind === 'time' && times.has(name))
        ? ''
        : 'says of nothing when it happened, with UTC',
      names.some(({ kind }) => kind === 'device') ? '' : 'names no device',
      ...about[source].map((name) => (has(name) ? '' : `does not name ${name}`)),
    ]
      .filter(Boolean)
      .map((problem) => `${file} ${problem} in “${key}”: a good inquiry does.`);
  });
}

/** How a report of each category says what it is. */
const marks: Readonly<Partial<Record<Locale, Readonly<Record<ReportCategory, RegExp>>>>> = {
  sv: {
    moreInformation: /behöver mer information/u,
    fileSamples: /behöver (?:ett )?filprov/u,
    moreTime: /behöver mer tid/u,
    closed: /(?:Undersökningen|undersökningen|Undersökningen av er fråga|Ärendet) är avsluta[dt]/u,
  },
  en: {
    moreInformation: /need more information/u,
    fileSamples: /need (?:a )?file samples?/u,
    moreTime: /need more time/u,
    closed: /(?:investigation|investigation of your question|case) is closed/u,
  },
};

/** What is amiss with the texts of the reports, as sentences. */
export function reportProblems(customer: Customer, file: string, locale: Locale, words: Words): string[] {
  return Object.entries(customer.questions).flatMap(([source, { reports }]: [string, Question]) =>
    reports.flatMap(({ category }, index) => {
      const key = `attack.report.${source}.${index + 1}`;
      const text = words[key] ?? '';
      // What nobody has noted for a language cannot be looked for.
      const known = marks[locale];
      const said = Object.entries(known ?? {}).filter(([, mark]) => mark.test(text));
      return [
        sentencesIn(text) < 2 || sentencesIn(text) > 5 ? 'has not two to five sentences' : '',
        !known || said.map(([name]) => name).join() === category
          ? ''
          : `does not say that it is “${category}” and no other`,
      ]
        .filter(Boolean)
        .map((problem) => `${file} ${problem} in “${key}”: reword it.`);
    }),
  );
}
