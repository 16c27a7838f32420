import { course } from '../../../demos/course/index.ts';
import { placesOf } from '../../../demos/course/ui/shell/places.ts';
import { stepIds } from '../../../demos/engine/scenario.ts';
import { stepAnchor } from '../../../demos/engine/step-link.ts';
import { type PortalScenario, scenarios } from '../../../demos/scenarios/index.ts';
import { courseAddress, pageOfScenario, standaloneAddress } from '../../../src/config/addresses.ts';
import type { Locale } from '../../../src/config/locales.ts';
import { pathTo } from '../../../src/config/paths.ts';
import { hostileAnchors } from '../hostile-anchors.ts';

/** A place of the site where everything is tried. */
export interface Ground {
  readonly id: string;
  readonly locale: Locale;
  readonly address: string;
  /** Where controls are looked for (a selector). */
  readonly within: string;
  /** What may be put after `#`: what leads somewhere, and what does not. */
  readonly anchors: readonly string[];
  /** The scenario that is shown, if it is one. */
  readonly scenario: PortalScenario | null;
  /** Whether it is a presentation, whose audience's window is opened too. */
  readonly presents: boolean;
}

const kinds = ['page', 'play', 'embed', 'present'] as const;

const simulation = '[data-simulation], [data-walkthrough]';

function groundOf(scenario: PortalScenario, kind: (typeof kinds)[number], locale: Locale): Ground {
  const steps = stepIds(scenario).map((id) => stepAnchor(scenario.id, id));
  return {
    id: `${scenario.id} ${kind} ${locale}`,
    locale,
    address:
      kind === 'page' ? pageOfScenario(locale, scenario.id) : standaloneAddress(locale, kind, scenario.id),
    within: kind === 'page' ? simulation : 'main',
    anchors: ['', ...steps, ...hostileAnchors(scenario)],
    scenario,
    presents: kind === 'present',
  };
}

function courseGround(locale: Locale): Ground {
  const hashes = placesOf(course).map(({ hash }) => hash);
  return {
    id: `course ${locale}`,
    locale,
    address: courseAddress(locale),
    within: '[data-course]',
    anchors: [...hashes, ...hashes, ...hostileAnchors(scenarios[0] as PortalScenario)],
    scenario: null,
    presents: false,
  };
}

/** A page like all others: its header with search, menu and theme. */
function readingGround(locale: Locale): Ground {
  return {
    id: `reading ${locale}`,
    locale,
    address: pathTo(locale, 'understand/service'),
    within: 'header, main, dialog',
    anchors: ['', '%', '__proto__', 'x'.repeat(10_000)],
    scenario: null,
    presents: false,
  };
}

/** Every ground, in a language: each scenario on its page, alone in the window, in a frame, and presented. */
export const groundsIn = (locale: Locale): readonly Ground[] => [
  ...scenarios.flatMap((scenario) => kinds.map((kind) => groundOf(scenario, kind, locale))),
  courseGround(locale),
  readingGround(locale),
];
