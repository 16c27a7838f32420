import { stepIds } from '../../demos/engine/scenario.ts';
import { stepAnchor } from '../../demos/engine/step-link.ts';
import { type PortalScenario, scenarios } from '../../demos/scenarios/index.ts';

/**
 * What may stand after `#` in an address without being a step of this scenario: broken escapes, names that objects
 * inherit, something endless, and near misses of a true anchor. Random strings do not find these.
 */
export function hostileAnchors(scenario: PortalScenario): string[] {
  const [first = ''] = stepIds(scenario);
  const anchor = stepAnchor(scenario.id, first);
  const another = scenarios.find(({ id }) => id !== scenario.id) ?? scenario;
  return [
    '%',
    '%E0%A4%A',
    '%00',
    '__proto__',
    'constructor',
    'toString',
    `${scenario.id}--__proto__`,
    `${scenario.id}--constructor`,
    `${scenario.id}--`,
    '--',
    `--${first}`,
    'x'.repeat(10_000),
    stepAnchor(scenario.id, stepIds(another).find((id) => !stepIds(scenario).includes(id)) ?? 'elsewhere'),
    anchor.toUpperCase(),
    `${anchor} `,
    `${anchor}%20`,
    `##${anchor}`,
    "'#'#",
    '"><script>alert(1)</script>',
    '0',
    '-1',
  ];
}
