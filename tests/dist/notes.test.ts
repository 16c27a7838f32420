import { expect, test } from 'vitest';
import { apartFromNotes, wordsOf } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { talks } from '../../demos/talks/index.ts';
import { addressOfTalk, toldTalksAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { catalogIn } from '../../src/config/simulation-words.ts';
import { site } from '../../src/config/site.ts';
import { builtFiles, readBuilt } from '../support/built-site.ts';

/* A presenter's notes are for the presenter: the customer at the other screen can look into every other file. */

/** A text with its labels taken out, as the runs of plain words that no label can change. */
const plainRuns = (note: string) =>
  note
    .split(/\$t\([^)]*\)/u)
    .map((run) => run.trim())
    .filter((run) => run.length > 25);

const words = completeTags.flatMap((locale) =>
  scenarios.map((scenario) =>
    apartFromNotes(wordsOf(scenario, (id) => catalogIn(`demos/scenarios/${id}`, locale))),
  ),
);
const shown = words.flatMap((one) => Object.values(one.shown)).join('\n');
const all = new Set(words.flatMap((one) => Object.values(one.notes)).flatMap(plainRuns));
/** What everybody is told in another place in the same words is no secret. */
const runs = [...all].filter((run) => !shown.includes(run));

/** As the text would stand in JSON, in HTML and in a script. */
const spellings = (run: string) => [run, run.replaceAll('&', '&amp;'), JSON.stringify(run).slice(1, -1)];

test('notes are nowhere but in the catalogs that the presenter’s window fetches', () => {
  const files = builtFiles().filter((file) => /\.(?:html|json|js|txt|vtt)$/u.test(file));
  const own = files.filter((file) => /^catalogs\/[\w-]+-notes\./u.test(file));
  expect(own).toHaveLength(scenarios.length * completeTags.length);
  expect(runs.length).toBeGreaterThan(all.size - 5);
  expect(runs.length).toBeGreaterThan(200);
  const inNotes = own.map((file) => readBuilt(file).toString()).join('\n');
  expect(runs.filter((run) => !spellings(run).some((one) => inNotes.includes(one)))).toEqual([]);

  const others = files.filter((file) => !own.includes(file));
  const found = others.flatMap((file) => {
    const text = readBuilt(file).toString();
    return runs
      .filter((run) => spellings(run).some((one) => text.includes(one)))
      .map(
        (run) => `dist/${file} holds a presenter’s note: “${run}”. Nobody but the presenter may be sent it.`,
      );
  });
  expect(found).toEqual([]);
});

test('what a talk says is nowhere but on the page of its script and in what the presenter’s window fetches', () => {
  const inFile = (address: string) => `${address.slice(site.base.length)}index.html`;
  for (const locale of completeTags) {
    const own = talks.map(({ id }) => inFile(addressOfTalk(locale, id)));
    const fetched = toldTalksAddress(locale).slice(site.base.length);
    const said = talks.flatMap(({ id }) =>
      Object.entries(catalogIn(`demos/talks/${id}`, locale))
        .filter(([key]) => key.endsWith('.say'))
        .flatMap(([, text]) => plainRuns(text)),
    );
    expect(said.length).toBeGreaterThan(20);
    const inFetched = readBuilt(fetched).toString();
    expect(said.filter((run) => !spellings(run).some((one) => inFetched.includes(one)))).toEqual([]);
    // The script itself may be read by everybody, on its page and where all pages stand in one.
    const others = builtFiles().filter(
      (file) =>
        /\.(?:html|json|js)$/u.test(file) &&
        file !== fetched &&
        !own.includes(file) &&
        file !== `${locale}/guide/index.html`,
    );
    const found = others.flatMap((file) => {
      const text = readBuilt(file).toString();
      return said
        .filter((run) => spellings(run).some((one) => text.includes(one)))
        .map((run) => `dist/${file} holds what a talk says: “${run}”. Only the presenter may be sent it.`);
    });
    expect(found).toEqual([]);
  }
});
