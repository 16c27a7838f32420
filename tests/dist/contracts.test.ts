import { describe, expect, test } from 'vitest';
import { stepIds } from '../../demos/engine/scenario.ts';
import { stepAnchor } from '../../demos/engine/step-link.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { frames, pageOfScenario, standaloneAddress } from '../../src/config/addresses.ts';
import { localeTags } from '../../src/config/locales.ts';
import { site } from '../../src/config/site.ts';
import { type BuiltPage, builtFiles, builtPages } from '../support/built-site.ts';

/* What other programs may rely on (CONTRIBUTING.md, "What others rely on"). */

const files = builtFiles();
const pages = builtPages();

function pageAt(address: string): BuiltPage {
  const below = `/${address.slice(site.base.length)}`;
  const page = pages.find((candidate) => candidate.address === below);
  if (page) return page;
  throw new Error(`The built site has no page at ${address}. Its addresses are a promise: bring it back.`);
}

test.each([
  'index.html',
  '404.html',
  ...localeTags.map((locale) => `${locale}/index.html`),
  'sitemap-index.xml',
  '_headers',
  'staticwebapp.config.json',
  'llms.txt',
])('dist/%s exists', (file) => {
  expect(files).toContain(file);
});

const cases = localeTags.flatMap((locale) =>
  scenarios.map((scenario) => ({ locale, scenario, id: scenario.id })),
);

describe.each(cases)('$locale $id', ({ locale, scenario }) => {
  const alone = frames.map((frame) => standaloneAddress(locale, frame, scenario.id));
  const addresses = [pageOfScenario(locale, scenario.id), ...alone];

  test.each(addresses)('%s has the frame, its step and the text twin', (address) => {
    const { html } = pageAt(address);
    const first = stepIds(scenario)[0];
    expect(html).toMatch(new RegExp(`<section [^>]*data-simulation="?${scenario.id}"?[ >]`));
    expect(html).toMatch(new RegExp(`<section [^>]*data-step="?${first}"?[ >]`));
    const twin =
      new RegExp(`<ol [^>]*data-walkthrough="?${scenario.id}"?.*?</ol>`, 's').exec(html)?.[0] ?? '';
    const ids = [...twin.matchAll(/<li id="?([\w-]+)"?/g)].map(([, id]) => id);
    expect(ids).toEqual(stepIds(scenario).map((step) => stepAnchor(scenario.id, step)));
  });
});

test('no id stands twice on a page', () => {
  const doubles = pages.flatMap(({ file, html }) => {
    const ids = [...html.matchAll(/\sid=(?:"([^"]+)"|([^\s>"]+))/g)].map(
      ([, quoted, bare]) => quoted ?? bare,
    );
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
  });
  expect(doubles).toEqual([]);
});
