import { describe, expect, test } from 'vitest';
import { bindGuide } from '../../src/integrations/guide/bind.ts';
import { chapterText } from '../../src/integrations/guide/chapter-text.ts';

const shell = `<!doctype html><html><head><title>t</title><style>a{}</style></head><body><main class="guide" data-see="chapter {{number}}">
<section class="guide-chapter" id="do_a" data-number="1"><h2>A</h2><div data-text-of="/docs/en/do/a/"></div></section>
<section class="guide-chapter" id="do_b" data-number="2"><h2>B</h2><div data-text-of="/docs/en/do/b/"></div></section></main></body></html>`;

/** Binds two pages whose texts are given. */
const bind = (a: string, b = '', head = '') =>
  bindGuide(
    shell,
    async (address) =>
      `<html><head>${head}</head><body><main><h1>t</h1><div class="prose">${address.includes('/a/') ? a : b}</div></main></body></html>`,
    { base: '/docs/', start: '/docs/en/' },
  );

describe('In the whole guide', () => {
  test('headings go one level down, and those of the first level are numbered', async () => {
    const html = await bind('<h2 id="x">X</h2><h3>Y</h3><h2>Z</h2>');
    expect(html).toContain('<h3 id="do_a_x"><span class="number">1.1</span> X</h3><h4>Y</h4>');
    expect(html).toContain('<span class="number">1.2</span> Z</h3>');
  });

  test('no level of heading is missing', async () => {
    const html = await bind('<h3>X</h3><h4>Y</h4><h3>Z</h3><h2>U</h2><h4>V</h4>');
    const levels = [...html.matchAll(/<h(\d)/gu)].map(([, level]) => level).join('');
    expect(levels).toBe('2343342');
  });

  test('ids are the chapter’s own, and so is what refers to them', async () => {
    const html = await bind('<p id="x"></p><p aria-labelledby="x y"></p>', '<p id="x"></p>');
    expect(html).toContain('<p id="do_a_x"></p><p aria-labelledby="do_a_x do_a_y"></p>');
    expect(html).toContain('<p id="do_b_x"></p>');
  });

  test.each([
    ['/docs/en/do/b/', 'href="#do_b" data-see="chapter 2"'],
    ['/docs/en/do/b/#page-title', 'href="#do_b" data-see="chapter 2"'],
    ['../b/#x', 'href="#do_b_x" data-see="chapter 2"'],
    ['/docs/en/do/b/#%C3%A5', 'href="#do_b_å" data-see="chapter 2"'],
    ['#x', 'href="#do_a_x"'],
    ['/docs/en/do/a/', 'href="#do_a"'],
    ['/docs/en/', 'href="#cover"'],
    ['/docs/en/play/s/', 'href="/docs/en/play/s/"'],
    ['/docs/sv/do/b/', 'href="/docs/sv/do/b/"'],
    ['https://learn.example/docs/en/do/b/', 'href="https://learn.example/docs/en/do/b/"'],
  ])('a link to %s becomes %s', async (href, turned) => {
    expect(await bind(`<a href="${href}">l</a>`)).toContain(`<a ${turned}>l</a>`);
  });

  test('what needs scripts is left out, and what stands in for it is kept', async () => {
    const html = await bind(
      '<div class="simulation needs-js"><button>b</button></div><script>s</script><noscript><p>text</p></noscript>' +
        '<div class="sl-heading-wrapper"><h2>X</h2><a class="anchor" href="#x"></a></div><details><summary>S</summary></details>' +
        '<ol data-walkthrough="w"><li id="w--1">L <a class="step-link" href="#w--1">#</a></li></ol>',
    );
    expect(html).not.toMatch(
      /<button|<script|noscript|needs-js|anchor|step-link|data-walkthrough|heading-wrapper/u,
    );
    expect(html).toContain('<p>text</p><h3>');
    expect(html).toContain('<details open="">');
    expect(html).toContain('<ol><li id="do_a_w--1">L </li></ol>');
  });

  test('a style sheet that a page has, and the shell has not, is there once', async () => {
    const html = await bind('', '', '<style>a{}</style><style>b{}</style>');
    expect(html.match(/<style>/gu)).toHaveLength(2);
    expect(html).toContain('<style>b{}</style>');
  });
});

test('a page without a text is named', () => {
  expect(() => chapterText('<p>', { slug: 'do/a', number: 1 })).toThrow(
    /"do\/a" has no element with the class "prose"/u,
  );
});
