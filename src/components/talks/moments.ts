import { talkById } from '../../../demos/talks/index.ts';
import { marksOf, type Talk } from '../../../demos/talks/talk.ts';
import type { Locale } from '../../config/locales.ts';
import { talkLocale, talkWords } from '../../config/talks.ts';
import { catalog } from '../chrome/catalog.ts';

/** The heading of a moment, as the script and the list of headings beside it have it. */
export interface MomentHeading {
  readonly moment: string;
  /** Where links to it lead: the same in every language, and when its title or its time changes. */
  readonly id: string;
  /** Its time mark and its title: `0:45 The application`. */
  readonly text: string;
}

/** A time in a talk, `0:45`; the pattern has `{{minutes}}` and `{{seconds}}` in it. */
export function timeMark(seconds: number, pattern: string): string {
  return pattern
    .replace('{{minutes}}', String(Math.floor(seconds / 60)))
    .replace('{{seconds}}', String(seconds % 60).padStart(2, '0'));
}

/** The headings of a talk’s moments, in order, for readers of a language. */
export async function momentHeadings(talk: Talk, reader: Locale): Promise<MomentHeading[]> {
  const locale = talkLocale(reader);
  const words = talkWords(talk, locale);
  const said = await catalog(locale);
  return marksOf(talk).map(({ moment, from }) => ({
    moment,
    id: `moment-${moment}`,
    text: `${timeMark(from, said['talk.time'])} ${words[`${moment}.title`]}`,
  }));
}

/** The talk whose script stands on a page, and how many headings of the second level come before it. Takes the page as it is written. */
export function talkOn(body: string): { readonly talk: Talk; readonly after: number } | undefined {
  const found = /^<TalkScript of="([^"]+)" \/>$/mu.exec(body);
  if (!found) return undefined;
  const [, id = ''] = found;
  return { talk: talkById(id), after: body.slice(0, found.index).match(/^## /gmu)?.length ?? 0 };
}
