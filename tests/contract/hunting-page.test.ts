import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { queries } from '../../demos/portal/hunting/queries.ts';
import { queryIds } from '../../demos/portal/model/query-ids.ts';
import { longestText } from '../../demos/portal/model/reducers/reducer.ts';
import { completeTags } from '../../src/config/locales.ts';
import { catalogAt } from '../support/catalogs.ts';

/** What can be wrong with a query, and the values that are known of it, as the type in problem.ts lists them. */
function problemsInType(): Map<string, string[]> {
  const text = readFileSync(new URL('../../demos/portal/hunting/kusto/problem.ts', import.meta.url), 'utf8');
  const [, body = ''] = /interface ProblemValues \{\n(.*?)\n\}/su.exec(text) ?? [];
  const lines = [...body.matchAll(/^ {2}readonly (\w+): (.*);$/gmu)];
  return new Map(
    lines.map(([, code = '', type = '']) => [
      code,
      [...type.matchAll(/readonly (\w+):/gu)].map(([, name = '']) => name).sort(),
    ]),
  );
}

const problems = problemsInType();
const prefix = 'hunting.problem.';

describe.each(completeTags)('the labels of the hunting page in %s', (locale) => {
  const catalog = catalogAt(`demos/portal/ui/hunting/${locale}.json`);

  test('say of everything that can be wrong with a query what it is, and of nothing else', () => {
    expect(problems.size).toBeGreaterThan(35);
    const codes = Object.keys(catalog).filter((key) => key.startsWith(prefix));
    expect(codes.toSorted()).toEqual([...problems.keys()].map((code) => prefix + code).sort());
  });

  test.each([...problems])('%s takes in exactly what is known', (code, values) => {
    const taken = [...(catalog[prefix + code] ?? '').matchAll(/\{\{(\w+)\}\}/gu)].map(
      ([, name = '']) => name,
    );
    expect([...new Set(taken)].sort()).toEqual(values);
  });

  test.each(queryIds)('the query %s has a title', (id) =>
    expect(catalog[`hunting.query.${id}`]).toMatch(/\p{L}{3}/u),
  );
});

test('the model knows the queries that there are, in their order', () => {
  expect(queries.map(({ id }) => id)).toEqual(queryIds);
});

test('every query fits into its field', () => {
  expect(queries.filter(({ text }) => text.length >= longestText).map(({ id }) => id)).toEqual([]);
});
