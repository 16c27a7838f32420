import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shortClassName } from '../../src/config/class-names.ts';
import { root } from '../support/project-files.ts';

const modules = globSync('{demos,src}/**/*.module.css', { cwd: root }).map((file) => path.join(root, file));
const [first = ''] = modules;
const classes = modules.flatMap((file) =>
  [
    ...new Set([...readFileSync(file, 'utf8').matchAll(/^\.([a-z][\w-]*)/gimu)].map(([, name = '']) => name)),
  ].map((name) => [file, name] as const),
);

test('no two classes of the CSS modules get the same name', () => {
  expect(classes.length).toBeGreaterThan(100);
  const names = classes.map(([file, name]) => shortClassName(name, file));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^_[0-9a-z]{2,3}$/u);
});

test('a name is the same however the bundler asks for the file', () => {
  const [file, name] = classes[0] ?? ['', ''];
  expect(shortClassName(name, `${file}?used`)).toBe(shortClassName(name, file));
});

test('a class that the module does not have is an error that says where it was looked for', () => {
  expect(() => shortClassName('nowhere', first)).toThrow(/"nowhere".*\.module\.css/u);
});
