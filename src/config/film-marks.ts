import { createHash } from 'node:crypto';
import { type Film, filmKeys } from '../../demos/films/film.ts';
import { tell } from '../../demos/films/telling.ts';
import type { Beat } from '../../demos/films/timeline.ts';
import type { Cue } from '../../demos/films/webvtt.ts';
import { createTranslator, type PageCatalogs, portalOf } from '../../demos/player/translator.ts';
import { targets } from '../../demos/portal/model/targets/index.ts';
import type { Target } from '../../demos/portal/model/targets/target.ts';
import { completeTags, type Locale } from './locales.ts';
import { catalogIn, pageCatalogsOf } from './simulation-words.ts';

/*
 * What a film says today, in short: noted when it is recorded, and compared ever after. That it also shows today's texts
 * is seen by comparing those that could be read in it, which are noted too, with its transcript.
 */

const mark = (what: unknown) => createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16);

function labelOfTarget({ scenario, step }: Beat, shown: PageCatalogs): string | undefined {
  const target = scenario.steps[step]?.target;
  if (target === undefined) return undefined;
  const { label, values }: Target = targets[target];
  return createTranslator(shown, portalOf(shown)).label(label, values);
}

/** The captions of a step, with their times counted from where it begins: a longer step before it changes nothing here. */
function cuesIn(cues: readonly Cue[], { from, to }: Beat) {
  return cues
    .filter((cue) => cue.from >= from && cue.to <= to)
    .map((cue) => ({ ...cue, from: cue.from - from, to: cue.to - from }));
}

/**
 * A short hash of what each step of a film says and does, by scenario and step (`opt-in.apply`), and under `title` of
 * its title, summary and chapters. Equal to what is noted in `recorded.json` as long as the film need not be recorded again.
 * @param picture the language of the portal in the picture
 */
export function marksOf(film: Film, picture: Locale): Record<string, string> {
  const telling = tell(film, picture, completeTags, ({ id }, locale) => pageCatalogsOf(id, locale));
  const cues = completeTags.map((locale) => ({ locale, cues: telling.cues(locale) }));
  const words = catalogIn(`demos/films/${film.id}`, picture);
  const badge = catalogIn('demos/player', picture)['badge'];
  const silent = catalogIn('content/i18n', picture)['film.silent'];
  const marks: Record<string, string> = {
    title: mark([...filmKeys(film).map((key) => words[key]), badge, silent]),
  };
  for (const beat of telling.timeline.beats) {
    const { scenario, step } = beat;
    marks[`${scenario.id}.${step}`] = mark({
      cues: cues.map((all) => [all.locale, cuesIn(all.cues, beat)]),
      target: labelOfTarget(beat, pageCatalogsOf(scenario.id, picture)),
      events: scenario.steps[step]?.events,
    });
  }
  return marks;
}
