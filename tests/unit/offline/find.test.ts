import { describe, expect, test } from 'vitest';
import { resolveFile } from '../../../scripts/server/url.ts';
import { isIn, keepingFolders, standaloneFolders } from '../../../src/config/offline.ts';
import { answersName, cacheName, ownCaches } from '../../../src/offline/names.ts';
import { findFile } from '../../../src/offline/worker/find.ts';
import { addressOf } from '../../../src/offline/worker/list.ts';

const files = ['index.html', '404.html', 'sv/index.html', 'sv/do/apply/index.html', 'a.svg', 'sök.json'];
const has = (file: string) => files.includes(file);

describe.each(['/', '/docs/'])('Under %s', (base) => {
  test.each([
    ['', { file: 'index.html' }],
    ['sv/', { file: 'sv/index.html' }],
    ['sv', { redirect: `${base}sv/` }],
    ['sv/do/apply', { redirect: `${base}sv/do/apply/` }],
    ['sv/index.html', { redirect: `${base}sv/` }],
    ['index.html', { redirect: base }],
    ['404', { file: '404.html' }],
    ['404.html', { file: '404.html' }],
    ['a.svg', { file: 'a.svg' }],
    ['s%C3%B6k.json', { file: 'sök.json' }],
    ['a.svg/', undefined],
    ['sv/nowhere/', undefined],
    ['%', undefined],
    ['__proto__', undefined],
    ['sv//', undefined],
  ])('%s', (path, found) => {
    expect(findFile(base + path, base, has)).toEqual(found);
  });

  test('every file is found at the address it is kept under', () => {
    for (const file of files)
      expect(findFile(encodeURI(base + addressOf(file)), base, has)).toEqual({ file });
  });
});

test('An address leads where our own server leads it', () => {
  for (const path of ['', 'sv', 'sv/', 'sv/index.html', '404', 'a.svg', 'a.svg/', 'nowhere']) {
    const found = resolveFile(`/${path}`, (file) => has(file.slice(1)));
    const wanted = found && 'file' in found ? { file: found.file.slice(1) } : found;
    expect(findFile(`/${path}`, '/', has), path).toEqual(wanted);
  }
});

test('What lies outside the base is none of the copy’s business, and the base without its slash leads to it', () => {
  expect(findFile('/sv/', '/docs/', has)).toBeUndefined();
  expect(findFile('/docs', '/docs/', has)).toEqual({ redirect: '/docs/' });
});

test('A site knows its own caches among those of its neighbours', () => {
  const own = [cacheName('/docs/', 'a1'), cacheName('/docs/', 'b2'), answersName('/docs/')];
  const others = [cacheName('/', 'a1'), cacheName('/docs/more/', 'a1'), 'workbox-precache', ''];
  expect(ownCaches([...others, ...own], '/docs/')).toEqual(own);
  expect(ownCaches([...others, ...own], '/')).toEqual([cacheName('/', 'a1')]);
});

test('What is shown to others, and what account teams open, is told by its address', () => {
  const shown = ['/docs/sv/present/opt-in/', '/docs/en/audience/opt-in/'];
  for (const address of [...shown, '/docs/sv/play/opt-in/', '/docs/sv/embed/opt-in/', '/docs/sv/course/'])
    expect(isIn(standaloneFolders, address, '/docs/'), address).toBe(true);
  for (const address of [...shown, '/docs/sv/talks/script/'])
    expect(isIn(keepingFolders, address, '/docs/'), address).toBe(true);
  for (const address of [
    '/docs/sv/',
    '/docs/sv/do/present/',
    '/docs/sv/learn/course/',
    '/sv/present/opt-in/',
    '/docs/present/',
  ])
    for (const folders of [standaloneFolders, keepingFolders])
      expect(isIn(folders, address, '/docs/'), address).toBe(false);
});
