import { test } from '@playwright/test';
import { scenarios } from '../../demos/scenarios/index.ts';
import { completeTags } from '../../src/config/locales.ts';
import { askedWalks } from '../support/abuse/asked-walks.ts';
import { groundsIn } from '../support/abuse/grounds.ts';
import { walkAtRandom } from '../support/abuse/walk.ts';

/*
 * Random clicking and typing, seeded. `npm test` takes one short walk on each kind of ground; `npm run abuse` takes as
 * many, and as long, as it is asked to. What fails says how to have the same walk again.
 */

const asked = askedWalks(process.env['ABUSE']);
const all = completeTags.flatMap(groundsIn);

/** One ground for each scenario, its frame and language in turn, and those without a scenario. */
const some = [
  ...scenarios.flatMap((scenario, index) => {
    const own = all.filter((ground) => ground.scenario === scenario);
    // Five does not divide the number of grounds of a scenario, so that all frames and languages come up.
    return own[(index * 5) % own.length] ?? [];
  }),
  // The course in one language, the page in the other.
  ...all.filter(({ scenario }) => scenario === null).filter((_, index) => index % 3 === 0),
];

const grounds =
  asked.on === null ? (asked.all ? all : some) : all.filter(({ id }) => id.includes(asked.on ?? ''));

test('there is somewhere to go', () => {
  if (grounds.length === 0)
    throw new Error(`No ground is called "${asked.on}". There are: ${all.map(({ id }) => id).join(', ')}.`);
});

for (const ground of grounds)
  for (const seed of asked.seeds)
    test(`${ground.id}: ${asked.acts} things done at random leave nothing broken (seed ${seed})`, async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(30_000 + asked.acts * 1_000);
      await walkAtRandom(browser, baseURL ?? '', { ground, seed, acts: asked.acts });
    });
