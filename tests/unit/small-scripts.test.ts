import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallScriptReader } from '../../src/integrations/finish/small-scripts.ts';

describe('A script comes into the page', () => {
  let dist = '';
  beforeAll(() => {
    dist = mkdtempSync(path.join(os.tmpdir(), 'small-scripts-'));
    mkdirSync(path.join(dist, '_astro'));
  });
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  let files = 0;
  const read = (code: string, base = '/') => {
    files += 1;
    writeFileSync(path.join(dist, '_astro', `s${files}.js`), code);
    return smallScriptReader(dist, base)(`${base}_astro/s${files}.js`);
  };

  test('when it is small and stands alone', () => {
    expect(read('a();\n')).toBe('a();');
    expect(read('var important=1,exports=2;reimport(important)')).toBeDefined();
  });

  test('with the full address of what it imports later, below the base of the site', () => {
    expect(read('import(`./b.js`)')).toBe('import(`/_astro/b.js`)');
    expect(read('f(()=>import("./b.js"))', '/docs/')).toBe('f(()=>import("/docs/_astro/b.js"))');
  });

  test.each([
    ['is long', `a("${'x'.repeat(2_000)}")`],
    ['imports at once', 'import{t as e}from"./b.js";e()'],
    ['imports at once, for what that does', 'import"./b.js";'],
    ['is imported by others', 'var a=1;export{a as t};'],
    ['asks where it lies', 'a(import.meta.url)'],
    ['would end the element it stands in', 'a("</script>")'],
  ])('but not when it %s', (_, code) => {
    expect(read(code)).toBeUndefined();
  });

  test('but not from elsewhere', () => {
    const reader = smallScriptReader(dist, '/docs/');
    expect(reader('/_astro/s1.js')).toBeUndefined();
    expect(reader('https://elsewhere.example/_astro/s1.js')).toBeUndefined();
  });
});
