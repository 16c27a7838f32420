import { describe, expect, test } from 'vitest';
import { oldErrors } from '../../src/config/old-page.ts';
import { sections } from '../../src/config/sidebar.ts';
import { forbiddenInPage } from '../support/forbidden-forms.ts';
import { factProblems } from '../support/page-facts.ts';
import { structureDifferences } from '../support/page-pairs.ts';
import { emergencyProblems, trialUnderTitle, typedPaths } from '../support/page-traps.ts';
import { loadPages, type Page, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import { forbiddenForms, loadTermbase } from '../support/termbase.ts';

const pages = loadPages();
const forms = forbiddenForms(loadTermbase());

function page(body: string, path = 'do/x', locale = 'sv', front = ''): Page {
  const made = pageOf(`content/docs/${locale}/${path}.mdx`, `---\ntitle: x\n${front}---\n${body}`);
  if (!made) throw new Error('The sample is no page.');
  return made;
}

describe('the errors of the old page', () => {
  test('are 78, each once and in order, twenty of them misleading', () => {
    expect(oldErrors.map(({ row }) => row)).toEqual(Array.from({ length: 78 }, (_, index) => index + 1));
    expect(oldErrors.filter(({ grade }) => grade === 'A')).toHaveLength(20);
  });

  test('are set right on pages of the guide', () => {
    const paths: string[] = sections.flatMap((section) => [...section.pages]);
    expectNoProblems(
      oldErrors
        .filter(({ instead }) => !paths.includes(instead.page))
        .map(
          ({ row, instead }) =>
            `content/old-page.json sends error ${row} to "${instead.page}", which is no page: correct it.`,
        ),
    );
  });
});

describe('no page has the traps that were no wrong words', () => {
  test('a trial under the title', () => expectNoProblems(pages.flatMap(trialUnderTitle)));
  test('a typed menu path', () => expectNoProblems(pages.flatMap(typedPaths)));
  test('silence about incident response', () => expectNoProblems(pages.flatMap(emergencyProblems)));
});

const wording = (text: string) => forbiddenInPage(page(text), forms);

/** Each error that misleads, put back into a page: what the checks say about it. */
const putBack: Record<number, () => string[]> = {
  6: () =>
    trialUnderTitle(
      page(
        '\n> Vill du prova? [Registrera dig för en kostnadsfri utvärderingsversion.](https://x.example/)\n',
      ),
    ),
  9: () => wording('Den förser dem med övervakning för att säkerställa att kritiska hot inte missas.'),
  14: () => wording('Diskutera kraven med din Microsoft-leverantör och ert kontoteam.'),
  15: () => wording('Gör det innan du använder den hanterade hotjaktstjänsten.'),
  18: () => wording('Om ni är kund måste du söka efter **Microsoft Hotexperter**.'),
  23: () => typedPaths(page('Gå till Inställningar > **Slutpunkter** > > och tryck.')),
  24: () => wording('Gå till **General Advanced features** och tryck.'),
  25: () => wording('Välj Targeted Attack > **Notifications** sist.'),
  26: () => wording('Gå till inställningarna to apply.'),
  27: () => typedPaths(page('Gå till Inställningar > Endpoints > General.')),
  28: () => wording('När du accepterat det får du meddelanden.'),
  34: () => wording('Meddelandena ger förebyggande sökning efter hot.'),
  38: () => wording('Det gäller avancerade attacker som cyberhot.'),
  42: () => wording('- Övervaka och analysera hot för att minska risken'),
  43: () => wording('- Så här upptäcker och prioriterar du kända och okända angrepp'),
  59: () => wording('Avgör ert skydd för hotfaktorer och kampanjer.'),
  61: () => wording('Alternativet att Kontakta **en hotexpert finns** i menyn.'),
  71: () => wording('Vill ni följa dem kan du kontakta din Technical Account Manager.'),
  77: () => emergencyProblems(page('Fråga experterna direkt från portalen.', 'do/consult')),
  78: () => factProblems(page('Ni ansöker i portalen.'), '2026-11-25'),
};

describe('an error that misleads is noticed when it is put back', () => {
  const misleading = oldErrors.filter(({ grade }) => grade === 'A').map(({ row }) => row);

  test.each(misleading)('error %i', (row) => {
    const check = putBack[row];
    expect(check, `No sample for error ${row}: add one.`).toBeDefined();
    expect(check?.()).not.toEqual([]);
  });

  test('a date is asked for by name', () => {
    const missing = factProblems(page('Ni ansöker i portalen.'), '2026-11-25').join('\n');
    expect(missing).toContain('historical');
    expect(missing).toContain('when its facts were checked');
    const undated = page(
      '',
      'do/x',
      'sv',
      'job: guide\nhistorical: true\nchecked: 2026-11-25\nfacts: ["8.1"]\n',
    );
    expect(factProblems(undated, '2026-11-25')).toEqual([expect.stringContaining('without a period')]);
  });

  test('a path with other steps in the other language', () => {
    const steps = (locale: string, keys: string) => page(`<Path of={[${keys}]} gloss />`, 'do/x', locale);
    const [swedish, english] = [
      steps('sv', "'nav.settings'"),
      steps('en', "'nav.settings', 'endpoints.general'"),
    ];
    expect(structureDifferences(swedish, english)).toHaveLength(1);
    expect(structureDifferences(swedish, steps('en', "'nav.settings'"))).toEqual([]);
  });
});

describe('what is right is left alone', () => {
  test.each([
    [
      'a trial further down',
      trialUnderTitle,
      'Så här gick det till.\n\n[Utvärderingsversionen](/sv/do/apply/)',
    ],
    ['a quotation', typedPaths, '> Så stod det.\n\n>\n> Och så.'],
    ['a path that is cited', typedPaths, "Vägen dit: <Path of={['nav.settings', 'endpoints.general']} />"],
    ['a comparison', typedPaths, 'Om antalet är > 3 gör ni så här.'],
    ['code', typedPaths, '`a > b`'],
  ] as const)('%s', (_what, check, body) => expect(check(page(body))).toEqual([]));

  test('a page that says where to turn', () => {
    const caution = ':::caution[Nu?]\nDet här var inte incidenthantering.\n:::';
    expect(emergencyProblems(page(caution, 'do/consult'))).toEqual([]);
    const link = '[annat](/sv/understand/what-it-is-not/)';
    expect(emergencyProblems(page(link, 'do/consult'))).toEqual([]);
    expect(emergencyProblems(page('', 'do/apply'))).toEqual([]);
  });
});
