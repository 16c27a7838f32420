import { expect, test } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import { completeLock } from '../../scripts/lock/complete.ts';
import { platformOf } from '../../scripts/lock/platform.ts';

test('The lock of the project names every platform package, so that "npm ci" works everywhere', () => {
  expect(completeLock(lock as Parameters<typeof completeLock>[0]).added).toEqual([]);
});

test('A missing platform package is added, beside what is there', () => {
  const packages = {
    '': {},
    'node_modules/a': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'a-linux-x64-musl': '1.0.0', b: '2.0.0' },
    },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
  };
  const { lock: completed, added } = completeLock({ packages });
  expect(added).toEqual(['node_modules/a-linux-x64-musl']);
  expect(completed.packages['node_modules/a-linux-x64-musl']).toEqual({
    version: '1.0.0',
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  });
});

test('A name that tells no platform is said, not guessed', () => {
  expect(platformOf('@pagefind/windows-arm64')).toEqual({ os: ['win32'], cpu: ['arm64'] });
  expect(platformOf('x-wasm32-wasi')).toEqual({ cpu: ['wasm32'] });
  expect(() => platformOf('fsevents')).toThrow('fsevents');
});
