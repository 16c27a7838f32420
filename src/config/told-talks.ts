import { stepIds } from '../../demos/engine/scenario.ts';
import { stepAnchor } from '../../demos/engine/step-link.ts';
import { talks } from '../../demos/talks/index.ts';
import { stopsOf } from '../../demos/talks/stops.ts';
import { type Moment, marksOf, type Talk } from '../../demos/talks/talk.ts';
import { type ToldTalk, type ToldTalks, talkPrefix } from '../../demos/talks/told-talk.ts';
import { standaloneAddress } from './addresses.ts';
import type { Locale } from './locales.ts';
import { pathTo } from './paths.ts';
import { talkWords } from './talks.ts';

function addressOf({ shown, page }: Moment, locale: Locale): string {
  if (!shown) return pathTo(locale, page);
  const { scenario, from } = shown;
  const address = standaloneAddress(locale, 'present', scenario.id);
  return from === stepIds(scenario)[0] ? address : `${address}#${stepAnchor(scenario.id, from)}`;
}

function told(talk: Talk, locale: Locale): ToldTalk {
  const moments = Object.entries(talk.moments);
  return {
    id: talk.id,
    stops: stopsOf(talk),
    marks: marksOf(talk),
    opens: Object.fromEntries(moments.map(([id, moment]) => [id, addressOf(moment, locale)])),
  };
}

/**
 * Every talk as the presenter's window fetches it. No other file of the built site may hold it, but the pages of the
 * scripts.
 * @throws when a talk lacks words
 */
export function toldTalks(locale: Locale): ToldTalks {
  const words = talks.flatMap((talk) =>
    Object.entries(talkWords(talk, locale)).map(([key, text]) => [`${talkPrefix(talk.id)}${key}`, text]),
  );
  return { talks: talks.map((talk) => told(talk, locale)), words: Object.fromEntries(words) };
}
