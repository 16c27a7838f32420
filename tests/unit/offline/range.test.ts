import { describe, expect, test } from 'vitest';
import { partOf, readRange } from '../../../src/offline/worker/range.ts';

/* The examples of RFC 9110, section 14.1.2, and what films are asked for with. */

test.each([
  ['bytes=0-499', { first: 0, last: 499 }],
  ['bytes=500-999', { first: 500, last: 999 }],
  ['bytes=0-', { first: 0, last: 9999 }],
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=9500-', { first: 9500, last: 9999 }],
  ['bytes=-500', { first: 9500, last: 9999 }],
  ['bytes=-20000', { first: 0, last: 9999 }],
  ['bytes=9999-20000', { first: 9999, last: 9999 }],
  ['bytes=10000-', 'unsatisfiable'],
  ['bytes=10000-10001', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', undefined],
  ['bytes=0-0,-1', undefined],
  ['bytes=-', undefined],
  ['bytes=a-b', undefined],
  ['items=0-1', undefined],
  ['', undefined],
  [null, undefined],
])('%s of 10,000 bytes', (header, range) => {
  expect(readRange(header, 10_000)).toEqual(range);
});

describe('A kept answer', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 251);
  const kept = () => new Response(bytes, { headers: { 'Content-Type': 'video/mp4', 'X-Kept': 'yes' } });

  test('is given in part, with the headers it was kept with', async () => {
    const part = await partOf(kept(), 'bytes=250-259');
    expect(part.status).toBe(206);
    expect(Object.fromEntries(part.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'content-range': 'bytes 250-259/300',
      'content-length': '10',
      'x-kept': 'yes',
    });
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(250, 260));
  });

  test('is given whole to who asks for no part, and for none that can be read', async () => {
    for (const header of [null, 'bytes=0-1,4-5']) {
      const whole = await partOf(kept(), header);
      expect(whole.status).toBe(200);
      expect(new Uint8Array(await whole.arrayBuffer())).toEqual(bytes);
    }
  });

  test('is refused behind its end, with its size', async () => {
    const refused = await partOf(kept(), 'bytes=300-');
    expect(refused.status).toBe(416);
    expect(refused.headers.get('Content-Range')).toBe('bytes */300');
    expect((await refused.arrayBuffer()).byteLength).toBe(0);
  });
});
