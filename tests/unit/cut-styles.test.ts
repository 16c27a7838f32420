import { describe, expect, test } from 'vitest';
import { cutStyles } from '../../src/integrations/finish/cut-styles.ts';
import { readPage } from '../../src/integrations/finish/page.ts';
import { wordsOf } from '../../src/integrations/finish/script-words.ts';

function cut(css: string, html: string, script = ''): Promise<string> {
  const { used } = readPage(html, { sheet: () => undefined, script: () => undefined });
  for (const word of wordsOf(script)) used.scripts.add(word);
  return cutStyles(css, used);
}

describe('A style sheet is cut to', () => {
  test('what the page holds', async () => {
    expect(await cut('.a{color:red}.b{color:red}p{color:red}i{color:red}', '<p class="a">')).toBe(
      '.a,p{color:red}',
    );
  });

  test('what a script of the page names', async () => {
    const css = '.menu_open_x1{color:red}.gone{color:red}';
    expect(await cut(css, '<p>', 'e.classList.add("menu_open_x1")')).toBe('.menu_open_x1{color:red}');
  });

  test.each([
    ['html[data-theme=dark]{color:red}', '<html lang="sv" data-theme="light">', ''],
    ['html[data-js] p{color:red}', '<html><p>', ''],
    ['[data-deep-link] p{color:red}', '<p>', 'e.dataset.deepLink=""'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a script's text
    ['h3{color:red}', '<p>', 'const H = `h${level + 1}`'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a script's text
    ['.step-done{color:red}', '<p>', 'e.className = `row step-${state}`'],
    ['dialog[open]{color:red}', '<dialog>', ''],
    ['[aria-expanded=true]{color:red}', '<button aria-expanded="false">', ''],
    ['div:popover-open{color:red}', '<div popover>', ''],
    [':focus-visible{color:red}', '<p>', ''],
    ['p{&:hover{color:red}}', '<p>', ''],
    ['p:not(.never){color:red}', '<p>', ''],
    [':where(.never,p){color:red}', '<p>', ''],
    ['@media print{p{color:red}}', '<p>', ''],
    ['[href^=http]{color:red}', '<a href="https://learn.example">', ''],
    ['::backdrop{color:red}', '<dialog>', ''],
  ])('states that come later: %s', async (css, html, script) => {
    expect(await cut(css, html, script)).toContain('red}');
  });

  test('properties that something reads, at any remove', async () => {
    const css = ':root{--a:1px;--b:var(--a);--c:2px;--d:var(--c);--e:3px}p{margin:var(--b)}';
    expect(await cut(css, '<p>', 'style.getPropertyValue("--e")')).toBe(
      ':root{--a:1px;--b:var(--a);--e:3px}p{margin:var(--b)}',
    );
  });

  test('keyframes that something plays', async () => {
    const css = '@keyframes in{0%{top:0}}@keyframes out{0%{top:0}}p{animation:in 1s}';
    expect(await cut(css, '<p>')).not.toContain('out');
    expect(await cut(css, '<p>')).toContain('@keyframes in');
  });

  test('the order of its layers', async () => {
    expect(await cut('@layer a,b;@layer b{p{top:0}}@layer a{p{top:1px}}', '<p>')).toMatch(
      /^@layer a\b.*@layer b\b/,
    );
  });
});

test('The same input gives the same bytes', async () => {
  const css = '.b{color:red}.a{color:#f00}';
  expect(await cut(css, '<p class="a b">')).toBe(await cut(css, '<p class="b a">'));
});

test('A style sheet that is wrong stops the build', async () => {
  await expect(cut('p{color:red', '<p>').then((css) => cut(`${css}p{:}`, '<p>'))).rejects.toThrow();
});
