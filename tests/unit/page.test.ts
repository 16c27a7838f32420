import { describe, expect, test } from 'vitest';
import { type FileReader, readPage } from '../../src/integrations/finish/page.ts';

const head = '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"/>';
const nothing = () => undefined;
const read = (rest: string, sheet: FileReader = nothing, script: FileReader = nothing) =>
  readPage(head + rest, { sheet, script });
const text = (rest: string) => read(rest).pieces.join('');

describe('Tags', () => {
  test.each([
    ['<meta name="a" content="b" />', '<meta name="a" content="b">'],
    ['<input checked="" value="" data-x="" disabled/>', '<input checked value="" data-x disabled>'],
    ['<time dateTime="2021">a</time>', '<time datetime="2021">a</time>'],
    ['<astro-island uid="Z1aB" ssr>', '<astro-island ssr>'],
    ['<li uid="Z1aB">', '<li uid="Z1aB">'],
    ['<img alt="" src="a.png" />', '<img alt="" src="a.png">'],
    ['<a href=/a/>a</a>', '<a href=/a/>a</a>'],
    ['<svg viewBox="0 0 1 1"><path d="" /></svg>', '<svg viewBox="0 0 1 1"><path d="" /></svg>'],
    ['<input checked="" style="x: 1" />', /<input class="s\w{6}" checked>/u],
  ])('%s is spelt plainly', (written, plain) => {
    expect(text(written)).toMatch(plain);
  });
});

describe('Style attributes', () => {
  test('become a class, the same for the same declarations', () => {
    const page = read('<p style="--depth: 0;">a</p><p style="--depth: 0">b</p><p style="--depth: 1">c</p>');
    const classes = [...page.pieces.join('').matchAll(/<p class="(\w+)">/g)].map((match) => match[1]);
    expect(classes).toHaveLength(3);
    expect(classes[0]).toBe(classes[1]);
    expect(classes[0]).not.toBe(classes[2]);
    expect([...page.styleRules]).toContain(`.${classes[0]}:not(#_){--depth: 0}`);
  });

  test('join the classes that are there, and leave the other attributes as they were', () => {
    const html = text('<svg aria-hidden="true" class="a" viewBox="0 0 1 1" style="x: 1" />');
    expect(html).toMatch(/<svg class="a s\w{6}" aria-hidden="true" viewBox="0 0 1 1" \/>/);
  });

  test('that declare nothing go', () => {
    expect(text('<p style="">a</p>')).toContain('<p>a</p>');
  });

  test('are not looked for in text, in scripts or in other attributes', () => {
    const rest = `<p title='style="a:b"'>style="a:b"</p><script>'<p style="a:b">'</script>`;
    expect(text(rest)).toContain(rest);
  });
});

describe('Style sheets', () => {
  test('are taken out in order, inline and linked, and leave one place', () => {
    const page = read(
      '<style>a{}</style><link rel="stylesheet" href="/x.css" media="print"><style>b{}</style></head>',
      (href) => (href === '/x.css' ? 'c{}' : undefined),
    );
    expect(page.styles).toEqual(['a{}', '@media print{c{}}', 'b{}']);
    expect(page.holes).toEqual(['policy', 'styles']);
    expect(page.pieces.join('')).not.toMatch(/<style|stylesheet/);
  });

  test('inside a drawing or a noscript stay, and are named in the policy', () => {
    const page = read('<noscript><style>a{}</style></noscript>');
    expect(page.styles).toEqual([]);
    expect(page.inlineStyles).toEqual(['a{}']);
  });
});

describe('Scripts', () => {
  test('that run are named in the policy; data is not; empty ones go', () => {
    const page = read(
      '<script>a()</script><script type="module">b()</script><script type="application/ld+json">{}</script><script> </script><script src="/c.js"></script>',
    );
    expect(page.inlineScripts).toEqual(['a()', 'b()']);
    expect(page.scripts).toEqual(['/c.js']);
    expect(page.pieces.join('')).not.toContain('<script> </script>');
  });

  test('that are small modules come in, and are named in the policy', () => {
    const rest =
      '<script type="module" src="/s.js"></script><script type="module" src="/m.js" defer></script>';
    const page = read(rest, nothing, () => 'd()');
    expect(page.pieces.join('')).toContain(
      '<script type="module">d()</script><script type="module" src="/m.js" defer>',
    );
    expect(page.inlineScripts).toEqual(['d()']);
    expect(page.scripts).toEqual(['/m.js']);
  });

  test('of islands are noted', () => {
    expect(read('<astro-island component-url="/_astro/P.js" renderer-url="/_astro/c.js">').scripts).toEqual([
      '/_astro/P.js',
      '/_astro/c.js',
    ]);
  });
});
