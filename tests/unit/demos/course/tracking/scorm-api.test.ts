import { describe, expect, test } from 'vitest';
import { findApi, type WindowLike } from '../../../../../demos/course/tracking/scorm-api.ts';
import { scorm12 } from '../../../../../demos/course/tracking/scorm12.ts';

describe('the search for the LMS', () => {
  const api = Object.fromEntries([['LMSInitialize', () => 'true']]);
  const closed = new Proxy(
    {},
    {
      get: () => {
        throw new Error('SecurityError');
      },
    },
  );

  test.each<[string, WindowLike, boolean]>([
    ['above', { parent: { parent: { API: api } as WindowLike } }, true],
    ['in the window itself', { API: api } as WindowLike, true],
    ['about the opener', { opener: { parent: { API: api } as WindowLike } }, true],
    ['about the opener of the topmost window', { parent: { opener: { API: api } as WindowLike } }, true],
    ['nowhere', { parent: { parent: null } }, false],
    ['where an element has its name', { API: 'an element' } as WindowLike, false],
  ])('%s', (_where, start, found) => {
    expect(findApi(start, scorm12.names) !== null).toBe(found);
  });

  test('ends in windows that are their own parents, and in windows of other sites', () => {
    const top: { parent?: WindowLike } = {};
    top.parent = top;
    expect(findApi({ parent: top }, scorm12.names)).toBeNull();
    const endless: { parent?: WindowLike } = {};
    const other = { parent: endless };
    endless.parent = other;
    expect(findApi(endless, scorm12.names)).toBeNull();
    expect(() => findApi({ parent: closed as WindowLike }, scorm12.names)).not.toThrow();
  });

  test('goes past a frame of another site that has its name', () => {
    const named = { API: closed, parent: { API: api } } as unknown as WindowLike;
    expect(findApi({ parent: named }, scorm12.names)).toBe(api);
  });
});
