import { createHash } from 'node:crypto';
import { stateAfter } from '../../demos/engine/replay.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { type Film, filmKeys, type Shot, shotsOf } from '../../demos/films/film.ts';
import { tell } from '../../demos/films/telling.ts';
import type { Cue } from '../../demos/films/webvtt.ts';
import { createTranslator, type PageCatalogs, portalOf } from '../../demos/player/translator.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { portal } from '../../demos/portal/model/index.ts';
import type { PortalState } from '../../demos/portal/model/state.ts';
import { targets } from '../../demos/portal/model/targets/index.ts';
import type { Target } from '../../demos/portal/model/targets/target.ts';
import { surfacesOf } from '../../demos/portal/ui/surfaces.ts';
import { customerOf } from './customers.ts';
import { completeTags, type Locale } from './locales.ts';
import { catalogIn, pageCatalogsOf } from './simulation-words.ts';
import { writtenIn } from './written.ts';

/*
 * What a film says and shows today, in short: noted when it is recorded, and compared ever after. The portal cannot be
 * drawn where films are recorded (Node reads no JSX), so what stands for its texts is what they are drawn from: the
 * portal's state, the customer, and every label of the surfaces that are shown.
 */

const mark = (what: unknown) => createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16);

/** The labels of everything that is shown in a state, by folder. */
function labelsShown(states: readonly PortalState[], locale: Locale) {
  const written = writtenIn(locale).catalogs;
  const folders = new Set(states.flatMap(surfacesOf).map((surface) => `demos/portal/ui/${surface}`));
  // Some surfaces say nothing but what is said everywhere.
  return ['demos/portal', ...[...folders].sort()].map((folder) => [folder, written[folder] ?? {}]);
}

function picturesOf({ scenario, step }: Shot, picture: Locale) {
  const index = stepIds(scenario).indexOf(step);
  const states = [stateAfter(portal, scenario, index), stateAfter(portal, scenario, index + 1)];
  const customer = customerOf(scenario);
  return {
    states,
    labels: labelsShown(states, picture),
    customer: [customers[customer], catalogIn(`demos/portal/customers/${customer}`, picture)],
  };
}

function labelOfTarget({ scenario, step }: Shot, shown: PageCatalogs): string | undefined {
  const target = scenario.steps[step]?.target;
  if (target === undefined) return undefined;
  const { label, values }: Target = targets[target];
  return createTranslator(shown, portalOf(shown)).label(label, values);
}

/**
 * A short hash of what each step of a film says and shows, by scenario and step (`opt-in.apply`), and under `title` of
 * its title, summary and chapters. Equal to what is noted in `recorded.json` as long as the film need not be recorded again.
 * @param picture the language of the portal in the picture
 */
export function marksOf(film: Film, picture: Locale): Record<string, string> {
  const telling = tell(film, picture, completeTags, ({ id }, locale) => pageCatalogsOf(id, locale));
  const cues = completeTags.map((locale) => ({ locale, cues: telling.cues(locale) }));
  const saidIn =
    (key: string) =>
    ({ id }: Cue) =>
      id === key || id.startsWith(`${key}.`);
  const words = catalogIn(`demos/films/${film.id}`, picture);
  const player = catalogIn('demos/player', picture)['badge'];
  const silent = catalogIn('content/i18n', picture)['film.silent'];
  const marks: Record<string, string> = {
    title: mark([...filmKeys(film).map((key) => words[key]), player, silent]),
  };
  for (const shot of shotsOf(film)) {
    const key = `${shot.scenario.id}.${shot.step}`;
    const shown = pageCatalogsOf(shot.scenario.id, picture);
    marks[key] = mark({
      cues: cues.map((all) => [all.locale, all.cues.filter(saidIn(key))]),
      // Over the portal stands what the simulation is called.
      name: shown.words['title'],
      target: labelOfTarget(shot, shown),
      picture: picturesOf(shot, picture),
    });
  }
  return marks;
}
