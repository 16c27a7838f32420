import { course } from '../../../demos/course/index.ts';
import { drawersOf } from '../../../demos/course/model/course.ts';
import { writeProgress } from '../../../demos/course/model/progress.ts';
import { serializeNames } from '../../../demos/player/kept-names.ts';
import { noNames } from '../../../demos/player/names.ts';
import { serializeSession, storedKey } from '../../../demos/player/stored-session.ts';
import { type PortalScenario, scenarioById, scenarios } from '../../../demos/scenarios/index.ts';
import { site } from '../../../src/config/site.ts';
import { allAnswered } from '../kept-course.ts';

/** Where in the browser something is kept. */
export type Store = 'localStorage' | 'sessionStorage' | 'caches';

/** One kind of thing that the site keeps in a browser. All there are stand in {@link keptThings}. */
export interface KeptThing {
  readonly what: string;
  readonly store: Store;
  /** Whether a name in that store is one of these. */
  readonly owns: (name: string) => boolean;
}

const named =
  (...names: readonly (string | null)[]) =>
  (name: string) =>
    names.includes(name);

/** Everything that a reader's browser may hold of this site. A packaged course keeps `course.unsent.…` in its LMS. */
export const keptThings: readonly KeptThing[] = [
  { what: 'the theme', store: 'localStorage', owns: named('starlight-theme') },
  { what: 'whether / opens search', store: 'localStorage', owns: named('search-shortcut') },
  { what: 'whether Microsoft’s film is shown at once', store: 'localStorage', owns: named('microsoft-film') },
  { what: 'whether the copy was taken away', store: 'localStorage', owns: named('offline') },
  { what: 'a customer’s own names', store: 'localStorage', owns: named('simulation-names') },
  {
    what: 'progress in the course',
    store: 'localStorage',
    owns: named('course.place', ...drawersOf(course).map((drawer) => `course.${drawer}`)),
  },
  {
    what: 'what was done in a simulation',
    store: 'sessionStorage',
    owns: named(...scenarios.map((scenario) => storedKey(scenario, 'guided'))),
  },
  {
    what: 'what was done in a presentation',
    store: 'sessionStorage',
    owns: named(...scenarios.map((scenario) => storedKey(scenario, 'present'))),
  },
  { what: 'which windows belong together', store: 'sessionStorage', owns: named('present.talk') },
  {
    what: 'a presenter’s choices',
    store: 'sessionStorage',
    owns: named(...scenarios.map(({ id }) => `present.${id}`)),
  },
  {
    what: 'the copy of the site',
    store: 'caches',
    owns: (name) => name.startsWith(`offline:${site.base}:`),
  },
];

const sessionOf = (scenario: PortalScenario) =>
  serializeSession(scenario, { anchor: '', entries: [{ type: 'went', to: 3 }] }) ?? '';

const optIn = scenarioById('opt-in');

/** What stands in the browser of somebody who has used everything, name by name. */
export const goodValues: Readonly<
  Record<'localStorage' | 'sessionStorage', Readonly<Record<string, string>>>
> = {
  localStorage: {
    'starlight-theme': 'dark',
    'search-shortcut': 'off',
    'microsoft-film': JSON.stringify({ version: 1, show: true }),
    offline: JSON.stringify({ version: 1, off: true }),
    'simulation-names': serializeNames({ ...noNames, company: 'Nya Bolaget AB' }),
    ...Object.fromEntries(
      Object.entries(writeProgress(course, allAnswered())).map(([drawer, text]) => [
        `course.${drawer}`,
        text,
      ]),
    ),
  },
  sessionStorage: {
    'simulation.opt-in': sessionOf(optIn),
    'simulation.follow-case': sessionOf(scenarioById('follow-case')),
    'simulation.opt-in.present': sessionOf(optIn),
    'present.talk': JSON.stringify({ id: 'abcd1234', count: 3 }),
    'present.opt-in': JSON.stringify({
      version: 2,
      arrangement: { blank: false, lang: 'sv', portalLang: 'en', letters: true, led: false },
      timing: { before: 60_000, since: null },
      notes: true,
      script: null,
    }),
  },
};
