import { stateAfter } from '../../demos/engine/replay.ts';
import { plainText } from '../../demos/engine/rich-text.ts';
import { stepIds, wordKeys } from '../../demos/engine/scenario.ts';
import { type Names, renamed } from '../../demos/player/names.ts';
import { createTranslator } from '../../demos/player/translator.ts';
import type { Customer } from '../../demos/portal/customers/customer.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { portal } from '../../demos/portal/model/index.ts';
import { beginFrom, introduce } from '../../demos/portal/model/known.ts';
import { starts } from '../../demos/portal/model/starts.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { customerOf } from '../../src/config/customers.ts';
import type { Locale } from '../../src/config/locales.ts';
import { pageCatalogsOf } from '../../src/config/simulation-words.ts';
import { renderedMoment } from './rendered-moment.ts';

/** Names that are like nothing that is there. */
export const otherNames: Names = {
  company: 'Qvarnby Glasbruk AB',
  domain: 'qvarnby.example',
  analyst: 'Örjan Xu',
  device1: 'QVB-APP11',
  device2: 'QVB-APP12',
  device3: 'QVB-APP13',
};

/** What must stand where a customer's names stood, written down apart from the code under test. Longer ones first. */
function expectedNames({ company, domain, analyst, devices, accounts }: Customer): [string, string][] {
  const { account1 } = accounts;
  return [
    [company, 'Qvarnby Glasbruk AB'],
    [company.split(' ')[0] ?? '', 'Qvarnby Glasbruk'],
    [analyst.email, 'orjan.xu@qvarnby.example'],
    [domain, 'qvarnby.example'],
    [analyst.name, 'Örjan Xu'],
    ...Object.values(devices).flatMap(({ name }, index): [string, string][] => [
      [name, `QVB-APP1${index + 1}`],
      [name.toLowerCase(), `qvb-app1${index + 1}`],
    ]),
    // Computers of which only hunting knows. In one customer they begin like the domain of the accounts.
    [`${devices.device1.name.split('-')[0]}-`, 'QVB-'],
    [account1.domain, 'QVARNBY'],
  ];
}

/** A text as it must read when everything has its other name. */
export function asRenamed(customer: Customer, text: string): string {
  return expectedNames(customer).reduce((rest, [old, name]) => rest.replaceAll(old, name), text);
}

/** Every text that a scenario can show: its words, and what can be read of the portal at each step. */
export function textsOfScenario(scenario: PortalScenario, locale: Locale, names: Names): Map<string, string> {
  const customer = customers[customerOf(scenario)];
  const start: unknown = starts[scenario.start];
  const catalogs = pageCatalogsOf(scenario.id, locale);
  const used = renamed(names, { scenario, start: starts[scenario.start], customer, catalogs });
  introduce(used.customer);
  beginFrom({ [scenario.start]: used.start });
  try {
    const translator = createTranslator(used.catalogs);
    const said = wordKeys(scenario).map((key): [string, string] => [key, plainText(translator.words(key))]);
    const shown = [...stepIds(scenario), 'finished'].map((id, index): [string, string] => [
      `screen ${id}`,
      renderedMoment(scenario, { portal: stateAfter(portal, used.scenario, index) }, translator),
    ]);
    return new Map([...said, ...shown]);
  } finally {
    introduce(customer);
    beginFrom({ [scenario.start]: start });
  }
}
