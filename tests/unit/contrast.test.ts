import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;

/** The colours of a theme by name, from the pairs in tokens.css. */
function colours(theme: (typeof themes)[number]): Map<string, string> {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map(
    [...pairs].map(([, name, light, dark]) => [name ?? '', (theme === 'light' ? light : dark) ?? '']),
  );
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is written on what: text needs 4.5 (success criterion 1.4.3). */
const text = [
  ...['paper', 'sunken', 'accent-tint', 'ochre-tint', 'moss-tint', 'falu-tint', 'mark'].map((on) => [
    'ink',
    on,
  ]),
  ...['paper', 'sunken'].flatMap((on) => [
    ['quiet', on],
    ['accent', on],
  ]),
  ['accent', 'accent-tint'],
  ['ochre', 'ochre-tint'],
  ['moss', 'moss-tint'],
  ['falu', 'falu-tint'],
  ['on-accent', 'accent'],
];

/** Borders of controls, focus rings and the sides of notices need 3 (success criterion 1.4.11). */
const shapes = [
  ['edge', 'paper'],
  ['edge', 'sunken'],
  ...['paper', 'sunken', 'ochre-tint', 'falu-tint', 'moss-tint'].map((on) => ['accent', on]),
  ['ochre', 'paper'],
  ['moss', 'paper'],
  ['falu', 'paper'],
];

for (const theme of themes) {
  const hex = (name = '') => {
    const value = colours(theme).get(name);
    if (value) return value;
    throw new Error(`tokens.css has no pair --${name}: light-dark(#rrggbb, #rrggbb).`);
  };
  for (const [needed, pairs] of [
    [4.5, text],
    [3, shapes],
  ] as const) {
    test.each(pairs)(`${theme}: --%s on --%s is at least ${needed}`, (front, back) => {
      expect(contrast(hex(front), hex(back))).toBeGreaterThanOrEqual(needed);
    });
  }
}
