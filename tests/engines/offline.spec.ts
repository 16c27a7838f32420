import { expect } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { Tab } from '../support/engines/tab.ts';
import { test } from '../support/engines/test.ts';
import { ServedSite } from '../support/served-site.ts';
import { type CommonSimulation, SimulationOnPage } from '../support/simulation-on-page.ts';
import { catalogOf } from '../support/site-strings.ts';

/* The copy of the site in the browser, on a server that is really gone when it is off. */

const [locale = 'sv'] = completeTags;

test('after one visit, pages and a simulation work without a network', async ({
  engine,
  engineWindow,
}, info) => {
  info.annotations.push({ type: 'engine', description: engine.title });
  const served = await ServedSite.start('whole');
  try {
    const tab = new Tab(engineWindow, served.url('/'));
    const name = catalogOf(locale)['offline.name'] ?? '';
    await tab.goto(pathTo(locale, 'talks/account-teams'));
    const panel = tab.getByRole('region', { name, exact: true });
    const [kept = ''] = (catalogOf(locale)['offline.kept'] ?? '').split('{');
    await expect
      .poll(() => panel.textContent(), { message: 'the page says that all is kept', timeout: 60_000 })
      .toContain(kept);
    await served.close();

    await tab.goto(pathTo(locale, 'do/apply'));
    await expect.poll(() => tab.locator('h1').isVisible()).toBe(true);
    const scenario = scenarioById('opt-in');
    const simulation: CommonSimulation = new SimulationOnPage(tab, scenario, locale);
    await tab.goto(standaloneAddress(locale, 'present', scenario.id));
    await simulation.button('present.start').click();
    // By what stands there: now and then Firefox's accessibility tree lacks a window that came in the place of another.
    await tab.getByText(simulation.words.t('next')).click();
    await expect
      .poll(() => tab.locator('[data-simulation]').getAttribute('data-step'))
      .toBe(stepIds(scenario)[1]);
  } finally {
    await served.remove();
  }
});
