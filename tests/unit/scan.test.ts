import { expect, test } from 'vitest';
import { attributesOf, decoded, tagsOf } from '../../src/integrations/finish/scan.ts';

const names = (html: string) => [...tagsOf(html)].map((tag) => tag.name);

test('Tags are found where the parser would find them, and nowhere else', () => {
  expect(names('<p>a<b>c</b></p>')).toEqual(['p', 'b']);
  expect(names('<!-- <p style="x"> --><i>')).toEqual(['i']);
  expect(names('<script>"<p>"</script><style>a>b{}</style><u>')).toEqual(['script', 'style', 'u']);
  expect(names('<title><p></title><textarea><p></textarea ><u>')).toEqual(['title', 'textarea', 'u']);
  expect(names('<p title="a > b" data-x=\'<i>\'>1 < 2 > 3<br/>')).toEqual(['p', 'br']);
  expect(names('<script>unclosed <p>')).toEqual(['script']);
});

test('What stands in a template, in a noscript or in a drawing is told apart', () => {
  const tags = [...tagsOf('<svg><style></style></svg><style></style><template><style></style></template>')];
  expect(tags.filter((tag) => tag.name === 'style').map((tag) => tag.nested)).toEqual([true, false, true]);
});

test('Attributes keep their order and their text', () => {
  const tag = { attributes: ` CLASS="a b" disabled data-x='"' href=/sv/ style="" ` };
  expect(attributesOf(tag).map(({ name, value }) => [name, value])).toEqual([
    ['class', 'a b'],
    ['disabled', ''],
    ['data-x', '"'],
    ['href', '/sv/'],
    ['style', ''],
  ]);
});

test('The references that the build writes are read', () => {
  expect(decoded('&quot;a&amp;quot;&#39;&lt;')).toBe('"a&quot;\'<');
});
