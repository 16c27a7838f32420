import { describe, expect, test } from 'vitest';
import { surfaceIds } from '../../demos/portal/ui/surfaces.ts';
import { localeTags } from '../../src/config/locales.ts';
import { filesBelow, type ImportLine, importsOf, textOf } from '../support/source-files.ts';

interface House {
  /** The folder whose imports are looked at. */
  readonly room: string;
  /** What may be imported from it: folders, files and packages, as beginnings of a path. */
  readonly may: readonly string[];
  /** Catalogs elsewhere of which the keys may be imported, as a type. */
  readonly labelsOf?: RegExp;
  readonly rule: string;
}

/** Design, section 3: arrows run one way. A room may import itself and what is listed; the first room that fits counts. */
const houses: readonly House[] = [
  {
    room: 'demos/engine/',
    may: [],
    rule: 'The engine knows no portal, no framework and no file outside its folder.',
  },
  {
    room: 'demos/portal/customers/',
    may: ['demos/portal/model/vocabulary.ts'],
    rule: 'A fictional customer is data, and takes from the model only the words that it shares with the portal.',
  },
  {
    room: 'demos/portal/model/',
    may: ['demos/engine/', 'demos/portal/en.json', 'demos/portal/customers/'],
    labelsOf: /^demos\/portal\/ui\/[^/]+\/en\.json$/u,
    rule: 'The model is plain TypeScript on the engine alone, and takes from the labels only the type of their keys.',
  },
  {
    room: 'demos/portal/hunting/',
    may: ['demos/portal/customers/', 'demos/portal/model/'],
    rule: 'Hunting is plain TypeScript: a language, and tables made from the customers in the words of the model.',
  },
  {
    room: 'demos/scenarios/',
    may: ['demos/engine/', 'demos/portal/model/'],
    rule: 'A scenario is data for the engine, in the words of the model.',
  },
  {
    room: 'demos/films/',
    may: ['demos/engine/', 'demos/portal/model/', 'demos/scenarios/', 'demos/player/translator.ts'],
    rule: 'A film is told from scenarios, in the words of the player; it draws nothing itself.',
  },
  {
    room: 'demos/talks/',
    may: ['demos/engine/', 'demos/portal/model/', 'demos/scenarios/'],
    rule: 'A talk is data made of steps of scenarios; who gives it, and how it looks, is no business of it.',
  },
  {
    room: 'demos/course/model/',
    may: ['demos/engine/', 'demos/portal/model/', 'demos/scenarios/'],
    rule: 'What the course is, and how it is judged, is plain TypeScript on the model of the portal.',
  },
  {
    room: 'demos/course/lessons/',
    may: ['demos/course/model/', 'demos/scenarios/'],
    rule: 'A lesson is data: exercises made of scenarios, and questions.',
  },
  {
    room: 'demos/course/check/',
    may: ['demos/course/model/', 'demos/portal/model/', 'demos/portal/customers/', 'demos/scenarios/'],
    rule: 'The check is data and rules, in the words of the portal’s model, about one customer.',
  },
  {
    room: 'demos/course/tracking/',
    may: ['demos/course/model/', '@rusticisoftware/cmi5'],
    rule: 'A tracker keeps and tells what the model knows; it draws nothing.',
  },
  {
    room: 'demos/course/',
    may: ['demos/', 'react', 'react-dom', 'i18next'],
    rule: 'The course knows the simulations and nothing of the site: packages hold it, too.',
  },
  {
    room: 'demos/portal/ui/',
    may: [
      'demos/engine/',
      'demos/portal/model/',
      'demos/portal/customers/',
      'demos/portal/hunting/',
      'react',
    ],
    rule: 'The portal’s views show the model; they know neither scenario nor player.',
  },
  {
    room: 'demos/player/',
    may: ['demos/', 'react', 'react-dom', 'i18next'],
    rule: 'The player knows the simulations and nothing of the site.',
  },
  {
    room: 'content/',
    may: ['src/components/'],
    rule: 'A page uses components (@components/….astro) and nothing else.',
  },
  {
    room: 'src/',
    may: [
      'src/',
      'demos/',
      'content/i18n/',
      'content/diagrams/',
      'content/termbase.json',
      'content/old-page.json',
      'content/facts-index.json',
      'content/sources.json',
      'content/contradictions.json',
      'content/unverified.json',
      'content/dependencies.json',
      'content/dependency-figures.json',
      'virtual:',
    ],
    rule: 'The site imports itself, the simulations, its own strings and its lists; never tests, scripts or built files.',
  },
];

const codeEndings = /\.(?:ts|tsx|mjs|astro|mdx|css)$/u;
const code = filesBelow('demos', 'src', 'content', 'tests').filter((file) => codeEndings.test(file));
const isPackage = (to: string) =>
  !/^(?:demos|src|content|tests|scripts|dist|public)\/|^\.\.?(?:\/|$)/u.test(to);

function allowed(house: House, { to, typeOnly }: ImportLine): boolean {
  // Words are picked by the site; elsewhere a catalog is only a list of keys.
  if (to.startsWith('demos/') && to.endsWith('.json') && !typeOnly) return house.room === 'src/';
  if (typeOnly && house.labelsOf?.test(to)) return true;
  return [house.room, ...house.may].some(
    (known) => to === known || to.startsWith(known.replace(/\w$/u, '$&/')),
  );
}

const where = ({ file, line, specifier }: ImportLine) => `${file}:${line} imports "${specifier}"`;

describe('the arrows between the folders', () => {
  test.each(houses)('of $room', (house) => {
    const files = code.filter((file) => houses.find(({ room }) => file.startsWith(room)) === house);
    expect(files, `${house.room} holds no code: has it been renamed?`).not.toEqual([]);
    const wrong = files
      .flatMap(importsOf)
      // Which packages the site itself builds with is its own business.
      .filter((line) => !(house.room === 'src/' && isPackage(line.to)))
      .filter((line) => !allowed(house, line))
      .map((line) => `${where(line)}. ${house.rule}`);
    expect(wrong.join('\n')).toBe('');
  });

  test('pages import only .astro components', () => {
    const wrong = code
      .filter((file) => file.startsWith('content/'))
      .flatMap(importsOf)
      .filter(({ specifier }) => !/^@components\/.+\.astro$/u.test(specifier))
      .map((line) => `${where(line)}. A page imports @components/<Name>.astro only.`);
    expect(wrong.join('\n')).toBe('');
  });

  test('no code imports tests', () => {
    const wrong = code
      .filter((file) => !file.startsWith('tests/'))
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith('tests/'))
      .map((line) => `${where(line)}. What is shipped does not lean on tests.`);
    expect(wrong.join('\n')).toBe('');
  });

  test('the player takes nothing but types from the scenarios: each comes with its supplies', () => {
    const wrong = code
      .filter((file) => file.startsWith('demos/player/'))
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => to.startsWith('demos/scenarios/') && !typeOnly)
      .map((line) => `${where(line)}. Import its type: a touch would fetch every scenario.`);
    expect(wrong.join('\n')).toBe('');
  });

  test('surfaces that are fetched by themselves are imported from their own folder alone', () => {
    const fetched = surfaceIds.map((id) => `demos/portal/ui/${id}/`);
    const wrong = code
      .filter((file) => file.startsWith('demos/') && file !== 'demos/portal/ui/surfaces.ts')
      .flatMap((file) =>
        importsOf(file).filter(({ to, typeOnly }) =>
          fetched.some((folder) => to.startsWith(folder) && !file.startsWith(folder) && !typeOnly),
        ),
      )
      .map((line) => `${where(line)}. Show it with <Surface>: imported, it would come at once to everybody.`);
    expect(wrong.join('\n')).toBe('');
  });

  test('every folder of demos/ stands in a room that is looked at', () => {
    const homeless = code.filter(
      (file) => file.startsWith('demos/') && !houses.some(({ room }) => file.startsWith(room)),
    );
    expect(homeless.join('\n')).toBe('');
  });
});

describe('demos/', () => {
  const files = code.filter((file) => file.startsWith('demos/'));

  test('names no language', () => {
    const named = new RegExp(
      `(['"\`])(?:${localeTags.join('|')})(?:-[A-Z]{2})?\\1|(?:${localeTags.join('|')})\\.json`,
      'u',
    );
    const wrong = files.flatMap((file) =>
      textOf(file)
        .split('\n')
        .map((text, index) => ({ text, at: `${file}:${index + 1}` }))
        .filter(({ text }) => named.test(text) && !/^import type .*\.json';$/u.test(text.trim()))
        .filter(({ text }) => !/^\s*(?:\/?\*|\/\/)/u.test(text))
        .map(
          ({ text, at }) =>
            `${at} names a language: ${text.trim()}. A simulation is handed the strings of one.`,
        ),
    );
    expect(wrong.join('\n')).toBe('');
  });
});

describe('size', () => {
  test('no file is longer than 300 lines', () => {
    const wrong = code
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300)
      .map(
        ({ file, lines }) =>
          `${file}:301 begins what is too much: ${lines} lines, at most 300. Split it by what it does.`,
      );
    expect(wrong.join('\n')).toBe('');
  });
});
